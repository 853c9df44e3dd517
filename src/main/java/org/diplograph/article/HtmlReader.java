package org.diplograph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of a web page: the body by readability, the metadata from JSON-LD, Open
 * Graph, meta elements and the canonical link.
 */
final class HtmlReader {
  private static final String BLOCKS = "p, h1, h2, h3, li, blockquote, figcaption, pre";

  /** What readability makes links absolute with where the page's address is not known. */
  private static final String NOWHERE = "https://example.org/";

  /** Readability takes time by the square of the depth; real pages stay far below this. */
  private static final int DEEPEST = 128;

  private static final ObjectMapper JSON = new ObjectMapper();

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param name what identifies it if it has no canonical URL
   * @param address where it was found, or null
   * @param charset the encoding that the server declared, or null
   * @throws IOException if the bytes cannot be decoded
   */
  static Raw read(String name, @Nullable String address, @Nullable String charset, byte[] bytes)
      throws IOException {
    String base = address == null ? "" : address;
    Document page =
        Jsoup.parse(new ByteArrayInputStream(bytes), isKnown(charset) ? charset : null, base);
    JsonNode data = linkedData(page);
    String date =
        firstOf(
            text(data, "datePublished"),
            meta(page, "article:published_time"),
            meta(page, "datePublished"),
            meta(page, "date"),
            meta(page, "pubdate"),
            meta(page, "dc.date"),
            attribute(page, "time[datetime]", "datetime"));
    LocalDate issued = date == null ? null : PublicationDates.find(date);
    JsonNode publisher = data == null ? null : data.get("publisher");
    String title =
        firstOf(
            text(data, "headline"), meta(page, "og:title"), firstText(page, "h1"), page.title());
    return new Raw(
        name,
        null,
        firstOf(
            webAddress(attribute(page, "link[rel=canonical]", "href")),
            webAddress(meta(page, "og:url")),
            address),
        title,
        issued,
        firstOf(text(publisher, "name"), meta(page, "og:site_name"), meta(page, "publisher")),
        firstOf(page.select("html").attr("lang"), meta(page, "og:locale")),
        body(page));
  }

  private static int depth(Element body) {
    int[] deepest = {0};
    body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  /** The text of a fragment, a paragraph a line. */
  static String fragment(String html) {
    return blocks(Jsoup.parseBodyFragment(html).body());
  }

  private static boolean isKnown(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** A link relative to an unknown page identifies nothing. */
  private static @Nullable String webAddress(@Nullable String link) {
    return link != null && link.strip().matches("(?i)https?://\\S+") ? link : null;
  }

  private static String body(Document page) {
    page.select("script, style, noscript, nav, footer, aside, form, iframe, svg").remove();
    if (depth(page.body()) > DEEPEST) {
      return blocks(page.body());
    }
    String address = page.baseUri().isEmpty() ? NOWHERE : page.baseUri();
    Element content = new Readability4J(address, page.clone()).parse().getArticleContent();
    String text = content == null ? "" : blocks(content);
    return text.isBlank() ? blocks(page.body()) : text;
  }

  private static String blocks(Element element) {
    Set<String> lines = new LinkedHashSet<>();
    for (Element block : element.select(BLOCKS)) {
      if (block.select(BLOCKS).size() == 1) {
        lines.add(block.text());
      }
    }
    String text = String.join("\n\n", lines);
    return text.isBlank() ? element.wholeText() : text;
  }

  /** The JSON-LD object that describes the article. */
  private static @Nullable JsonNode linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JSON.readTree(script.data()));
        if (found != null) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // A page with broken linked data still has its other metadata.
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isObject() && node.has("headline")) {
      return node;
    }
    for (JsonNode child : node.isObject() && node.has("@graph") ? node.get("@graph") : node) {
      if (child.isObject() && child.has("headline")) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable JsonNode node, String name) {
    JsonNode value = node == null ? null : node.get(name);
    return value == null || !value.isTextual() ? null : value.asText();
  }

  private static @Nullable String meta(Document page, String name) {
    Element element = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return element == null ? null : element.attr("content");
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null
        ? null
        : element.attr("abs:" + name).isBlank() ? element.attr(name) : element.attr("abs:" + name);
  }

  private static @Nullable String firstText(Document page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : element.text();
  }

  private static @Nullable String firstOf(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
