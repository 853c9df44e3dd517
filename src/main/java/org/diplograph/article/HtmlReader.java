package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of a web page: the body by readability, once the page's furniture is
 * cleared away, and the metadata from all that tells them.
 */
final class HtmlReader {
  /** What readability makes links absolute with where the page's address is not known. */
  private static final String NOWHERE = "https://example.org/";

  /** Readability takes time by the square of the depth; real pages stay far below this. */
  private static final int DEEPEST = 128;

  /** Of larger pages too: they are taken as they are. */
  private static final int MOST = 20_000;

  /** Within so many bytes a page tells its encoding. */
  private static final int HEAD = 4096;

  private static final Set<String> STANDFIRSTS = Set.copyOf(Boilerplate.words("standfirst"));

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
    String known = isKnown(charset) ? charset : usual(bytes);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), known, base);
    PageMetadata metadata = new PageMetadata(page);
    String url = PageMetadata.firstOf(metadata.canonical(), address);
    String title = metadata.title();
    String byline = metadata.byline();
    String standfirst = standfirst(page.body(), title);
    return new Raw(
        name,
        null,
        url,
        title,
        metadata.issued(),
        metadata.publisher(url),
        metadata.language(),
        byline,
        standfirst,
        body(page));
  }

  private static boolean isKnown(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Pages that tell no encoding and are not UTF-8 are in what browsers take them for. */
  private static @Nullable String usual(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    boolean told =
        Encodings.marked(bytes) != null
            || head.toLowerCase(Locale.ROOT).matches("(?s).*(?:charset|encoding)\\s*=.*");
    return told || Encodings.decode(bytes, StandardCharsets.UTF_8) != null ? null : "windows-1252";
  }

  /** Why a page or feed would cost too much to read, or null. */
  static @Nullable String tooMuch(byte[] bytes, Limits limits) {
    if (bytes.length > limits.articleBytes()) {
      return limits.tooLarge();
    }
    int elements = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      boolean opens = bytes[i] == '<' && bytes[i + 1] != '/' && bytes[i + 1] != '!';
      elements += opens && bytes[i + 1] != 0 ? 1 : 0;
    }
    return elements > limits.elements()
        ? "too many elements: " + elements + ", at most " + limits.elements() + " are read"
        : null;
  }

  /** The text of a fragment, a paragraph a line. */
  static String fragment(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    PageFurniture.remove(body);
    return Blocks.text(body);
  }

  /** How deep an element is nested. */
  static int depth(Element body) {
    int[] deepest = {0};
    body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static String body(Document page) {
    Element body = page.body();
    if (depth(body) > DEEPEST || body.getAllElements().size() > MOST) {
      body.select("script, style, noscript, nav, aside").remove();
      return Blocks.text(body);
    }
    PageFurniture.remove(body);
    String all = Blocks.text(body);
    String address = page.baseUri().isEmpty() ? NOWHERE : page.baseUri();
    Element content = new Readability4J(address, page.clone()).parse().getArticleContent();
    String text = content == null ? "" : Blocks.text(content);
    String found = text.isBlank() ? all : text;
    Element named = PageFurniture.articleBody(body, found);
    return named == null ? found : Blocks.text(named);
  }

  /** The short text under the headline that many pages keep apart from the body. */
  private static @Nullable String standfirst(Element body, @Nullable String title) {
    for (Element element : body.select("[class], [id], [itemprop]")) {
      String item = element.attr("itemprop");
      boolean named =
          item.equals("description")
              || item.equals("alternativeHeadline")
              || PageFurniture.nameParts(element).stream().anyMatch(STANDFIRSTS::contains);
      if (named && element.selectFirst("h1, article, p ~ p") == null) {
        String text = element.text().strip();
        int words = text.split(" ").length;
        if (words >= 4 && words <= 60 && !isTitle(text, title) && !Boilerplate.isFurniture(text)) {
          return text;
        }
      }
    }
    return null;
  }

  private static boolean isTitle(String text, @Nullable String title) {
    return title != null && text.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
  }
}
