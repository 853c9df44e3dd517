package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.evaluate.PhraseForms.Marked;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * Reads texts in which people marked who each phrase stands for, as the program reads an article:
 * the first line is the headline, and each further line a paragraph.
 */
public final class CoreferenceReader {
  private static final Set<String> ACTORS = Set.of("person", "organization");

  private record Draft(String genre, Article article, List<Marked> marked) {}

  private CoreferenceReader() {}

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it is not there, or a line is not of the form that docs/evaluation.md
   *     gives
   */
  public static List<CoreferenceGold> read(Path file) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          drafts.add(draft(mapper.readTree(lines.get(i))));
        }
      } catch (JsonProcessingException | RuntimeException e) {
        throw new IOException("line " + (i + 1) + " is no text with marked phrases", e);
      }
    }
    if (drafts.isEmpty()) {
      throw new IOException("holds no text");
    }
    LetterCase letters = LetterCase.of(drafts.stream().map(d -> d.article().text()).toList());
    PhraseForms forms = new PhraseForms(letters, RoleNames.load(), Peoples.load());
    return drafts.stream()
        .map(
            d ->
                new CoreferenceGold(
                    d.genre(), d.article(), forms.of(d.article().text(), d.marked())))
        .toList();
  }

  private static Draft draft(JsonNode node) {
    String raw = node.required("text").asText();
    StringBuilder text = new StringBuilder();
    int[] places = new int[raw.codePointCount(0, raw.length()) + 1];
    int body = copy(raw, text, places);
    List<Marked> marked = new ArrayList<>();
    for (JsonNode entity : node.required("entities")) {
      int begin = places[entity.required("begin").asInt()];
      int end = places[entity.required("end").asInt()];
      marked.add(
          new Marked(
              new Span(begin, end),
              text.substring(begin, end),
              ACTORS.contains(entity.required("type").asText()),
              entity.required("link").asText(),
              entity.required("cluster").asText()));
    }
    Article article =
        new Article(
            node.required("id").asText(),
            null,
            null,
            null,
            null,
            "en",
            text.toString(),
            body,
            null,
            "0".repeat(64));
    return new Draft(node.required("genre").asText(), article, marked);
  }

  /**
   * Copies a text and parts its paragraphs.
   *
   * @param places filled with where each code point went
   * @return where the text behind the headline begins
   */
  private static int copy(String raw, StringBuilder text, int[] places) {
    int body = 0;
    int place = 0;
    for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
      int c = raw.codePointAt(i);
      places[place++] = text.length();
      if (c == '\n') {
        text.append("\n\n");
        body = body == 0 ? text.length() : body;
      } else {
        text.appendCodePoint(c);
      }
    }
    places[place] = text.length();
    return body;
  }
}
