package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.diplograph.article.Datelines;
import org.diplograph.model.Article;
import org.diplograph.model.Span;

/**
 * Reads sentences in which one event is marked, one JSON object a line: {@code id}, {@code text}
 * and {@code relations}, each with {@code type} (a class of PLOVER) and {@code marked}, the text
 * with its source in {@code <s>…</s>} and its target in {@code <t>…</t>}, both as often as they are
 * named.
 */
public final class EventSentences {
  private static final List<String> TAGS = List.of("<s>", "</s>", "<t>", "</t>");

  private EventSentences() {}

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it is not there, or a line is not of that form
   */
  public static List<EventSentence> read(Path file) throws IOException {
    return read(file, EventSentences::marked);
  }

  /**
   * Reads sentences of which nothing is marked: {@code id} and {@code text}.
   *
   * @throws IOException if the file is not there, or a line is not of that form
   */
  public static List<Article> plain(Path file) throws IOException {
    return read(
        file,
        node -> List.of(article(node.required("id").asText(), node.required("text").asText())));
  }

  static <T> List<T> read(Path file, Function<JsonNode, List<T>> form) throws IOException {
    List<T> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          all.addAll(form.apply(mapper.readTree(lines.get(i))));
        }
      } catch (JsonProcessingException | RuntimeException e) {
        throw new IOException("line " + (i + 1) + " has another form", e);
      }
    }
    if (all.isEmpty()) {
      throw new IOException("holds no sentence");
    }
    return List.copyOf(all);
  }

  private static Article article(String id, String text) {
    Span dateline = Datelines.find(text, 0);
    return new Article(id, null, null, null, null, "en", text, 0, dateline, "0".repeat(64));
  }

  private static List<EventSentence> marked(JsonNode node) {
    List<EventSentence> all = new ArrayList<>();
    String id = node.required("id").asText();
    for (JsonNode relation : node.required("relations")) {
      String marked = relation.required("marked").asText();
      List<Span> sources = new ArrayList<>();
      List<Span> targets = new ArrayList<>();
      String text = withoutTags(marked, sources, targets);
      String type = relation.required("type").asText();
      all.add(new EventSentence(article(id, text), type, sources, targets));
    }
    return all;
  }

  /** Takes the tags out, and tells what they held. */
  private static String withoutTags(String marked, List<Span> sources, List<Span> targets) {
    StringBuilder text = new StringBuilder();
    int begin = 0;
    int at = 0;
    while (at < marked.length()) {
      int tag = tagAt(marked, at);
      if (tag < 0) {
        text.append(marked.charAt(at));
        at++;
      } else {
        switch (TAGS.get(tag)) {
          case "</s>" -> sources.add(new Span(begin, text.length()));
          case "</t>" -> targets.add(new Span(begin, text.length()));
          default -> begin = text.length();
        }
        at += TAGS.get(tag).length();
      }
    }
    return text.toString();
  }

  private static int tagAt(String marked, int at) {
    for (int i = 0; i < TAGS.size(); i++) {
      if (marked.startsWith(TAGS.get(i), at)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a record belongs to the part that is only scored, never looked at: half of all, by the
   * checksum of their identifiers.
   */
  public static boolean isHeldOut(String id) {
    CRC32 checksum = new CRC32();
    checksum.update(id.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % 2 == 1;
  }
}
