"""The site for crawlers: ``sitemap.xml`` (sitemaps.org protocol 0.9 with alternates) and ``robots.txt``."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """A page in all its languages: (BCP 47 tag, absolute address), the one that binds first; the day of its text."""

    editions: tuple[tuple[str, str], ...]
    modified: datetime.date | None


def sitemap(pages: Sequence[SitemapPage]) -> str:
    """The sitemap of ``pages``: one entry an edition, each with all alternates and ``x-default``."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for page in pages:
        # A reader of any other language is sent to the text that binds.
        alternates = [*page.editions, ("x-default", page.editions[0][1])] if len(page.editions) > 1 else []
        for _, url in page.editions:
            lines.append("<url>")
            lines.append(f"<loc>{escape(url)}</loc>")
            if page.modified is not None:
                lines.append(f"<lastmod>{page.modified.isoformat()}</lastmod>")
            lines += [
                f'<xhtml:link rel="alternate" hreflang="{tag}" href="{escape(other)}"/>' for tag, other in alternates
            ]
            lines.append("</url>")
    lines.append("</urlset>")
    return "\n".join(lines) + "\n"


def robots(sitemap_url: str) -> str:
    """``robots.txt``: everything may be read, and where the sitemap is (RFC 9309)."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap_url}\n"
