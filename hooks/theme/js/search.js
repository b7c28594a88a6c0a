// Finds the reader's words as they stand in the texts: no word list, no stemming, so that every run
// of characters is found in every language. Case, accents and full or half width make no difference.
"use strict";
window.seihonSearch = (pages) => {
  const MOST = 100; // clauses shown
  const PLACES = 3; // places shown of one clause
  const AROUND = 48; // characters shown around a match

  // A character with its marks; half-width kana carry their voicing mark as a character of its own.
  const CHARACTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;
  const foldOne = (character) =>
    character.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase();
  const fold = (text) => (text.match(CHARACTER) || []).map(foldOne).join("");

  const clauses = pages.flatMap((page) =>
    page.clauses.map(([id, citation, heading, places]) => ({
      page,
      id,
      citation,
      heading,
      head: fold(`${citation} ${heading}`),
      cited: fold(citation),
      places: places.map(([anchor, own, text]) => ({ anchor, citation: own, text, cited: fold(own), folded: fold(text) })),
    })));

  // A number is found as a number: 6 is not in 601.
  const NUMBER = /^\p{Nd}+$/u;
  function find(text, word, from = 0) {
    let at = text.indexOf(word, from);
    if (!NUMBER.test(word)) return at;
    while (at >= 0 && (NUMBER.test(text[at - 1] || "") || NUMBER.test(text[at + word.length] || ""))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }
  const has = (text, word) => find(text, word) >= 0;

  const dialog = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");

  function look(words, phrase) {
    const hits = [];
    clauses.forEach((clause, order) => {
      const whole = () => clause.places.map((place) => `${place.cited} ${place.folded}`).join("\n");
      const text = `${clause.head}\n${whole()}`;
      if (!words.every((word) => has(text, word))) return;
      const places = clause.places
        .map((place) => {
          const own = `${place.cited} ${place.folded}`;
          const count = words.filter((word) => has(own, word)).length;
          const rank = (place.cited === phrase ? 8 : 0) + (place.folded.includes(phrase) ? 4 : 0) + count / words.length;
          return { place, rank };
        })
        .filter(({ rank }) => rank > 0)
        .sort((one, other) => other.rank - one.rank)
        .map(({ place }) => place);
      const rank =
        (clause.cited === phrase ? 8 : 0) +
        (places.some((place) => place.cited === phrase) ? 6 : 0) +
        (clause.head.includes(phrase) ? 4 : 0) +
        (places.some((place) => place.folded.includes(phrase)) ? 2 : 0);
      hits.push({ clause, places, rank, order });
    });
    return hits.sort((one, other) => other.rank - one.rank || one.order - other.order);
  }

  // The part of the text around the first match, with all matches in it marked.
  function excerpt(text, words) {
    const starts = [];
    let folded = "";
    for (const match of text.matchAll(CHARACTER)) {
      const own = foldOne(match[0]);
      for (let i = 0; i < own.length; i += 1) starts.push(match.index);
      folded += own;
    }
    starts.push(text.length);
    const marks = [];
    for (const word of words) {
      for (let at = find(folded, word); at >= 0; at = find(folded, word, at + word.length)) {
        marks.push([starts[at], starts[at + word.length]]);
      }
    }
    marks.sort((one, other) => one[0] - other[0]);
    const first = marks.length ? marks[0][0] : 0;
    let from = Math.max(0, first - AROUND);
    let to = Math.min(text.length, first + 2 * AROUND);
    // Between words where the script has spaces.
    if (from > 0 && text.indexOf(" ", from) >= 0 && text.indexOf(" ", from) < first) from = text.indexOf(" ", from) + 1;
    const space = text.lastIndexOf(" ", to);
    if (to < text.length && space > first + AROUND) to = space;
    const shown = document.createElement("span");
    if (from > 0) shown.append("…");
    let at = from;
    for (const [start, end] of marks) {
      if (start < at || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      shown.append(text.slice(at, start), mark);
      at = end;
    }
    shown.append(text.slice(at, to));
    if (to < text.length) shown.append("…");
    return shown;
  }

  const file = location.protocol === "file:" ? "index.html" : "";
  function link(page, anchor, text) {
    const own = document.createElement("a");
    own.href = `${dialog.dataset.top}${page.url}${file}#${anchor}`;
    own.textContent = text;
    return own;
  }

  function show() {
    const phrase = fold(query.value).trim().replace(/\s+/g, " ");
    const words = phrase.split(" ").filter(Boolean);
    results.replaceChildren();
    if (!words.length) {
      found.textContent = "";
      return;
    }
    const hits = look(words, phrase);
    const messages = hits.length ? [dialog.dataset.count.replace("{n}", hits.length)] : [dialog.dataset.none];
    if (hits.length > MOST) messages.push(dialog.dataset.more.replace("{n}", MOST));
    found.textContent = messages.join(" ");
    for (const { clause, places } of hits.slice(0, MOST)) {
      const item = document.createElement("li");
      const named = clause.heading
        ? [clause.citation, clause.heading].filter(Boolean).join(" ")
        : clause.page.title;
      const title = document.createElement("p");
      title.append(link(clause.page, clause.heading ? clause.id : "text", named));
      if (pages.length > 1 && clause.heading) {
        const small = document.createElement("small");
        small.textContent = clause.page.title;
        title.append(" ", small);
      }
      item.append(title);
      for (const place of places.slice(0, PLACES)) {
        const line = document.createElement("p");
        line.className = "seihon-place";
        if (place.anchor !== clause.id && place.citation) line.append(link(clause.page, place.anchor, place.citation), " ");
        line.append(excerpt(place.text, words));
        item.append(line);
      }
      results.append(item);
    }
  }

  // "input" also comes while an input method is composing: Japanese readers see results before they confirm.
  query.addEventListener("input", show);
  query.addEventListener("keydown", (event) => {
    const first = results.querySelector("a");
    if (event.key === "Enter" && !event.isComposing && first) first.click();
  });
  show();
};
