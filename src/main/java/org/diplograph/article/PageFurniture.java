package org.diplograph.article;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes away from a page what by its elements, roles and class names is no text of an article:
 * controls, menus, figures, and boxes whose names tell what they are for. A box that holds most of
 * the page's text stays, whatever it is called.
 */
final class PageFurniture {
  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video,"
          + " button, input, select, textarea, option, dialog, nav, aside, menu, amp-ad,"
          + " amp-sidebar, amp-consent, amp-social-share, amp-list, figcaption, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog],"
          + " [role=alert], [role=search], [role=contentinfo], [role=banner],"
          + " body > header, body > footer";

  /** Around an image and its caption there are no more nodes than this. */
  private static final int FEW = 40;

  /** Of longer runs of text and line breaks the breaks alone tell the paragraphs. */
  private static final int MANY = 4_000;

  private static final String IMAGES = "img, picture, amp-img";

  /** A caption has fewer words than this. */
  private static final int CAPTION = 60;

  /** Elements whose names may tell what they are for. */
  static final String NAMED = "[class], [id], [data-testid], [data-component]";

  private static final Pattern NAME_PARTS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Set<String> BOXES = Set.copyOf(Boilerplate.words("box"));
  private static final Set<String> BODIES = Set.copyOf(Boilerplate.words("body"));

  /** A body that is named so holds at least this share of the sentences, in percent. */
  private static final int NEARLY_ALL = 70;

  private static final Set<String> PICTURES = Set.copyOf(Boilerplate.words("picture"));

  private PageFurniture() {}

  /** Removes it from the page. */
  static void remove(Element body) {
    body.select("form, fieldset").unwrap();
    int words = prose(body);
    body.select(NO_TEXT).forEach(element -> removeUnlessMost(element, words));
    for (Element element : body.select(NAMED)) {
      if (element.hasParent() && isBox(element) && !holdsMost(element, words)) {
        element.remove();
      }
    }
    body.select("footer").forEach(element -> removeUnlessMost(element, words));
    for (Element image : body.select(IMAGES)) {
      if (image.hasParent()) {
        removePicture(image);
      }
    }
    breaksToParagraphs(body);
  }

  private static void removeUnlessMost(Element element, int words) {
    if (element.hasParent() && !holdsMost(element, words)) {
      element.remove();
    }
  }

  private static boolean isBox(Element element) {
    return !element.is("html, body, main, article, h1, [itemprop=articleBody]")
        && nameParts(element).stream().anyMatch(BOXES::contains);
  }

  /** The words that an element's class names and id are made of. */
  static List<String> nameParts(Element element) {
    return Arrays.stream(NAME_PARTS.split(names(element)))
        .map(part -> part.toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }

  private static String names(Element element) {
    return String.join(
        " ",
        element.className(),
        element.id(),
        element.attr("data-testid"),
        element.attr("data-component"));
  }

  private static boolean holdsMost(Element element, int words) {
    return element.selectFirst("h1, [itemprop=articleBody]") != null
        || prose(element) * 2 > Math.max(words, 1);
  }

  /**
   * The innermost element that calls itself the article's body and holds nearly all sentences of
   * what was found, or null.
   */
  static @Nullable Element articleBody(Element body, String found) {
    int words = found.lines().filter(Boilerplate::isProse).mapToInt(l -> l.split(" ").length).sum();
    Element best = null;
    for (Element element : body.select("[itemprop], [name], [class], [id]")) {
      if (isArticleBody(element) && prose(element) * 100L >= words * NEARLY_ALL) {
        best = element;
      }
    }
    return best;
  }

  private static boolean isArticleBody(Element element) {
    String names = element.attr("itemprop") + " " + element.attr("name") + " " + names(element);
    String plain = names.toLowerCase(Locale.ROOT).replaceAll("[_-]+", "");
    return BODIES.stream().anyMatch(plain::contains);
  }

  /** How many words in an element are in sentences. */
  private static int prose(Element element) {
    return Blocks.of(element).stream()
        .filter(b -> b.inLinks() < 0.5 && Boilerplate.isProse(b.text()))
        .mapToInt(b -> b.text().split(" ").length)
        .sum();
  }

  /** An image goes with the box around it that holds nothing but its caption. */
  private static void removePicture(Element image) {
    Element box = image;
    for (Element up = image.parent(); up != null && isPictureBox(up); up = up.parent()) {
      box = up;
    }
    box.remove();
  }

  private static boolean isPictureBox(Element element) {
    boolean small = element.childNodeSize() < FEW && Blocks.isShort(element, CAPTION);
    if (!small || element.is("body, main, article, p, td, h1, :has(h1)")) {
      return false;
    }
    String text = element.text();
    boolean named =
        element.nameIs("figure") || nameParts(element).stream().anyMatch(PICTURES::contains);
    boolean bare = element.is("a, span, picture, center") || text.isEmpty();
    return (named || bare || !Boilerplate.isProse(text)) && text.split(" ").length < CAPTION;
  }

  /** Line breaks end paragraphs where no elements do. */
  private static void breaksToParagraphs(Element body) {
    Set<Element> holders = new LinkedHashSet<>();
    for (Element lineBreak : body.select("br")) {
      Element holder = lineBreak.parent();
      if (holder != null && !holder.is("h1, h2, h3") && holder.childNodeSize() < MANY) {
        holders.add(holder);
      }
    }
    for (Element holder : holders) {
      if (holder.is("span, font, p, b, strong, em, i")) {
        holder.tagName("div");
      }
      Element open = null;
      for (Node child : holder.childNodes().toArray(new Node[0])) {
        boolean block = child instanceof Element e && (e.isBlock() || e.nameIs("br"));
        boolean blank = child instanceof TextNode t && t.isBlank();
        if (block) {
          open = null;
          if (child instanceof Element e && e.nameIs("br")) {
            e.remove();
          }
        } else if (open != null) {
          open.appendChild(child);
        } else if (!blank) {
          open = new Element("p");
          child.replaceWith(open);
          open.appendChild(child);
        }
      }
    }
  }
}
