// The little script there is. Nothing needs it for reading; nothing is stored, nothing is sent.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const onDisk = location.protocol === "file:";

  // Links name the file, so that they work from a disk; on a host the address is shown without it.
  if (!onDisk && location.pathname.endsWith("/index.html")) {
    history.replaceState(null, "", location.pathname.slice(0, -"index.html".length) + location.search + location.hash);
  }

  // --- the place being read: kept when the language changes, marked in the contents ---

  const places = Array.from(document.querySelectorAll("main [id]"));
  const bar = document.querySelector(".seihon-bar");

  // The last of the places that begins above a line, so many pixels below the bar. Over the last
  // screenful the line sinks to the end of the window, or what stands there would never be reached.
  function current(among, below) {
    const start = (bar ? bar.getBoundingClientRect().bottom : 0) + below;
    const whole = document.documentElement.scrollHeight - innerHeight;
    const last = Math.min(whole, innerHeight);
    const sunk = last > 0 ? Math.max(0, 1 - (whole - scrollY) / last) : 0;
    const line = start + (innerHeight - start) * sunk;
    let low = 0;
    let high = among.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (among[middle].getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    return low ? among[low - 1] : null;
  }

  function keepPlace(event) {
    const link = event.target.closest(".seihon-languages a");
    if (!link) return;
    // What the reader asked for, as long as it can be seen; else what stands at the top of the window.
    const asked = location.hash && $(decodeURIComponent(location.hash.slice(1)));
    const seen = asked && asked.getBoundingClientRect();
    const isSeen = seen && seen.bottom > 0 && seen.top < innerHeight;
    const place = isSeen && places.includes(asked) ? asked : scrollY > 0 ? current(places, 32) : null;
    link.hash = place && place.id !== "preamble" ? place.id : "";
  }
  for (const kind of ["click", "auxclick", "contextmenu"]) document.addEventListener(kind, keepPlace, true);

  const contents = $("contents");
  if (contents) {
    const entries = new Map(Array.from(contents.querySelectorAll("a"), (link) => [link.hash.slice(1), link]));
    const headings = places.filter((place) => entries.has(place.id));
    let marked = null;
    const mark = () => {
      const heading = current(headings, innerHeight / 5);
      const link = heading ? entries.get(heading.id) : null;
      if (link === marked) return;
      if (marked) marked.removeAttribute("aria-current");
      if (link) link.setAttribute("aria-current", "location");
      marked = link;
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    mark();
    contents.addEventListener("click", (event) => {
      if (event.target.closest("a") && contents.matches(":popover-open")) contents.hidePopover();
    });
  }

  // --- copying the link or the citation of a clause ---

  if (navigator.clipboard) {
    for (const button of document.querySelectorAll(".seihon-copy")) button.hidden = false;
    document.addEventListener("click", async (event) => {
      const button = event.target.closest(".seihon-copy");
      if (!button) return;
      const url = new URL(`#${button.dataset.id}`, location).href;
      const text = button.dataset.copy === "link" ? url : `${button.dataset.citation} ${url}`;
      await navigator.clipboard.writeText(text);
      const said = $("said");
      said.textContent = $("search").dataset.copied;
      setTimeout(() => { said.textContent = ""; }, 3000);
    });
  }

  // A menu of a clause closes when the reader goes elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll(".seihon-menu[open]")) {
      if (!menu.contains(event.target) || event.target.closest("a, button")) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest && event.target.closest(".seihon-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // --- search: the dialog is here, what finds is loaded on first use ---

  const dialog = $("search");
  const opener = $("open-search");
  if (dialog && dialog.showModal && opener) {
    opener.hidden = false;
    let loaded = null;
    const load = (source) => new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    opener.addEventListener("click", () => {
      dialog.showModal();
      $("query").focus();
      if (loaded) return;
      const top = dialog.dataset.top;
      loaded = load(`${top}js/search.js`).then(() => load(top + dialog.dataset.index));
      loaded.catch(() => {
        loaded = null;
        $("found").textContent = dialog.dataset.failed;
      });
    });
    $("close-search").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      // On the backdrop, or on a result that is on this page.
      if (event.target === dialog || event.target.closest("a")) dialog.close();
    });
  }
})();
