package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.model.Article;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in which people marked who each phrase stands for, as the program reads it: its first line
 * is the headline, and each further line a paragraph unless a quotation is open.
 *
 * @param genre what kind of text it is
 * @param article the text
 * @param phrases all marked phrases
 */
public record CoreferenceGold(String genre, Article article, List<Phrase> phrases) {
  private static final Set<String> OTHERS =
      Set.of("who whom whose which that this these those here there".split(" "));
  private static final Set<String> SMALL =
      Set.of("of the de and for van von al bin ibn da do in on".split(" "));

  /**
   * A marked phrase.
   *
   * @param span where it stands in the article
   * @param text its words
   * @param actor whether it stands for a person or an organization
   * @param link the kind of its link to others ({@code appos}, {@code pred} …)
   * @param cluster whom it stands for
   */
  public record Phrase(Span span, String text, boolean actor, String link, String cluster) {
    boolean isPronoun() {
      return LinkKind.of(text) != LinkKind.DESCRIPTION;
    }

    boolean isName() {
      String[] words = text.split(" ");
      boolean capitals = Character.isUpperCase(words[words.length - 1].charAt(0));
      for (String word : words) {
        boolean letter = Character.isLetter(word.charAt(0));
        boolean small = !Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word);
        capitals &= !letter || !small;
      }
      return capitals && !isPronoun() && !isRelative();
    }

    boolean isRelative() {
      return OTHERS.contains(text.toLowerCase(Locale.ROOT));
    }
  }

  /** The people and organizations that have a name in the text. */
  public Set<String> named() {
    Set<String> named = new HashSet<>();
    phrases.stream().filter(p -> p.actor() && p.isName()).forEach(p -> named.add(p.cluster()));
    return named;
  }

  /** The smallest phrase that holds a place and ends with or behind it. */
  public @Nullable Phrase around(Span place) {
    Phrase best = null;
    for (Phrase phrase : phrases) {
      boolean smaller = best == null || best.span().contains(phrase.span());
      if (phrase.span().contains(place) && smaller) {
        best = phrase;
      }
    }
    return best;
  }

  /** Reads a file with a text in each line. */
  public static List<CoreferenceGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<CoreferenceGold> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        all.add(read(mapper.readTree(line)));
      } catch (JsonProcessingException | RuntimeException e) {
        throw new IOException("line " + number + " is no text with marked phrases", e);
      }
    }
    return all;
  }

  private static CoreferenceGold read(JsonNode node) {
    String raw = node.required("text").asText();
    StringBuilder text = new StringBuilder();
    int[] places = new int[raw.codePointCount(0, raw.length()) + 1];
    boolean quoted = false;
    int body = -1;
    int place = 0;
    for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
      int c = raw.codePointAt(i);
      places[place++] = text.length();
      if (c == '\n') {
        quoted &= body >= 0;
        text.append(quoted ? "\n" : "\n\n");
        body = body < 0 ? text.length() : body;
      } else {
        quoted = c == '"' ? !quoted : c == '“' || (c != '”' && quoted);
        text.appendCodePoint(c);
      }
    }
    places[place] = text.length();
    List<Phrase> phrases = new ArrayList<>();
    for (JsonNode entity : node.required("entities")) {
      String type = entity.required("type").asText();
      phrases.add(
          new Phrase(
              new Span(
                  places[entity.required("begin").asInt()], places[entity.required("end").asInt()]),
              entity.required("text").asText(),
              type.equals("person") || type.equals("organization"),
              entity.required("link").asText(),
              entity.required("cluster").asText()));
    }
    return new CoreferenceGold(
        node.required("genre").asText(),
        article(node, text.toString(), Math.max(0, body)),
        phrases);
  }

  private static Article article(JsonNode node, String text, int body) {
    String id = node.required("id").asText();
    return new Article(id, null, null, null, null, "en", text, body, null, "0".repeat(64));
  }
}
