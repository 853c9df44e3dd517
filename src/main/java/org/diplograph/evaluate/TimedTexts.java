package org.diplograph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Datelines;
import org.diplograph.evaluate.TimedText.EventWord;
import org.diplograph.evaluate.TimedText.Time;
import org.diplograph.model.Article;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts in which expressions of time or words of events are marked, one JSON object a line:
 * {@code id}, {@code text}, and {@code dct} (the text's day) with {@code timex}, or {@code events};
 * both with {@code begin} and {@code end} in code points.
 */
public final class TimedTexts {
  private TimedTexts() {}

  /**
   * Reads a file of JSON Lines.
   *
   * @throws IOException if it is not there, or a line is not of that form
   */
  public static List<TimedText> read(Path file) throws IOException {
    return EventSentences.read(file, node -> List.of(text(node)));
  }

  private static TimedText text(JsonNode node) {
    String text = node.required("text").asText();
    List<Time> times = new ArrayList<>();
    for (JsonNode time : node.path("timex")) {
      times.add(
          new Time(
              span(time, text),
              time.required("type").asText(),
              time.path("value").asText(),
              orNull(time.path("mod"))));
    }
    List<EventWord> events = new ArrayList<>();
    for (JsonNode event : node.path("events")) {
      events.add(
          new EventWord(
              span(event, text),
              event.required("tense").asText(),
              event.required("polarity").asText(),
              orNull(event.path("modality"))));
    }
    return new TimedText(article(node.required("id").asText(), text, node), times, events);
  }

  private static Span span(JsonNode node, String text) {
    return new Span(
        text.offsetByCodePoints(0, node.required("begin").asInt()),
        text.offsetByCodePoints(0, node.required("end").asInt()));
  }

  private static @Nullable String orNull(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static Article article(String id, String text, JsonNode node) {
    String day = orNull(node.path("dct"));
    LocalDate issued = day == null ? null : LocalDate.parse(day);
    Span dateline = Datelines.find(text, 0);
    return new Article(id, null, null, issued, null, "en", text, 0, dateline, "0".repeat(64));
  }
}
