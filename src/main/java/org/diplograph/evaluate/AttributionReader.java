package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.evaluate.Attributions.Attribution;
import org.diplograph.evaluate.Attributions.Kind;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * Reads articles in which people marked who says what, one JSON object a line: {@code id}, {@code
 * text} and {@code relations}, each with {@code source_spans}, {@code content_spans}, {@code
 * quote_kind} and {@code reporting_cue}. The first paragraph is the headline.
 */
public final class AttributionReader {
  private static final String BREAK = "\n\n";

  private AttributionReader() {}

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it is not there, or a line is not of that form
   */
  public static List<Attributions> read(Path file) throws IOException {
    List<Attributions> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          all.add(article(mapper.readTree(lines.get(i))));
        }
      } catch (JsonProcessingException | RuntimeException e) {
        throw new IOException("line " + (i + 1) + " is no text with marked attributions", e);
      }
    }
    if (all.isEmpty()) {
      throw new IOException("holds no text");
    }
    return List.copyOf(all);
  }

  private static Attributions article(JsonNode node) {
    String text = node.required("text").asText();
    int headline = text.indexOf(BREAK);
    int body = headline < 0 ? 0 : headline + BREAK.length();
    String title = headline < 0 ? null : text.substring(0, headline);
    String id = node.required("id").asText();
    Article article =
        new Article(id, null, title, null, null, "en", text, body, null, "0".repeat(64));
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode relation : node.required("relations")) {
      attributions.add(attribution(relation, text));
    }
    return new Attributions(article, attributions);
  }

  private static Attribution attribution(JsonNode relation, String text) {
    return new Attribution(
        spans(relation.get("source_spans"), text),
        spans(relation.get("content_spans"), text),
        Kind.valueOf(relation.required("quote_kind").asText().toUpperCase(Locale.ROOT)),
        relation.required("reporting_cue").asBoolean());
  }

  /** Offsets count code points; what is not marked is null or not there. */
  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    if (pairs != null) {
      for (JsonNode pair : pairs) {
        int begin = text.offsetByCodePoints(0, pair.required(0).asInt());
        int end = text.offsetByCodePoints(0, pair.required(1).asInt());
        spans.add(new Span(begin, end));
      }
    }
    return spans;
  }
}
