package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes the text out of elements, block by block: what a browser would show on lines of its own.
 */
final class Blocks {
  /** Of a line that is no sentence, this much in links makes it a pointer to another page. */
  private static final double POINTER = 0.6;

  /** Longer paragraphs stay though all of them is a link. */
  private static final int POINTER_WORDS = 25;

  private static final int MOST_NODES = 300;

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u3000]+");

  /**
   * Text on lines of its own.
   *
   * @param text the text, white space joined
   * @param inLinks the share of its characters that are links
   */
  record Block(String text, double inLinks) {
    /** Whether it only leads to another page. */
    boolean isPointer() {
      boolean closed = Boilerplate.isClosed(text);
      return closed
          ? inLinks > 0.95 && text.split(" ").length <= POINTER_WORDS
          : inLinks >= POINTER && text.split(" ").length <= POINTER_WORDS;
    }
  }

  private Blocks() {}

  /** All blocks in the element that have text, in order. */
  static List<Block> of(Element element) {
    Collector collector = new Collector();
    element.traverse(collector);
    collector.end();
    return collector.found;
  }

  /** The text of an element, a block a paragraph, without those that lead to other pages. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Block block : of(element)) {
      if (!block.isPointer()) {
        text.append(text.length() > 0 ? "\n\n" : "").append(block.text());
      }
    }
    return text.toString();
  }

  /** Whether an element has few nodes and fewer words than this; looks no further than needed. */
  static boolean isShort(Element element, int words) {
    int[] left = {words, MOST_NODES};
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            left[0] -= text.getWholeText().length() / 6 + 1;
          }
          left[1]--;
          return left[0] < -words || left[1] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
        },
        element);
    return left[0] >= -words && left[1] >= 0;
  }

  private static final class Collector implements NodeVisitor {
    final List<Block> found = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int links;
    private int linked;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        open.append(words);
        linked += links > 0 ? words.strip().length() : 0;
      } else if (node instanceof Element element) {
        if (breaks(element)) {
          end();
        }
        links += element.nameIs("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (breaks(element)) {
          end();
        }
        links -= element.nameIs("a") ? 1 : 0;
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.nameIs("br") || element.tagName().startsWith("amp-");
    }

    void end() {
      String text = SPACE.matcher(open).replaceAll(" ").strip();
      if (!text.isEmpty()) {
        found.add(new Block(text, (double) linked / text.length()));
      }
      open.setLength(0);
      linked = 0;
    }
  }
}
