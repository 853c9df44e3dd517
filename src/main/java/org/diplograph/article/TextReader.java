package org.diplograph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown, with optional front matter. */
final class TextReader {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\ufeff?---[ \\t]*\\R(.*?)\\R---[ \\t]*\\R", Pattern.DOTALL);
  private static final Pattern MARKDOWN_TITLE = Pattern.compile("\\A\\s*#\\s+(.+)\\R");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private TextReader() {}

  /**
   * Takes a text apart.
   *
   * @param name what identifies it if its front matter does not
   */
  static Raw read(String name, String text) {
    Matcher matcher = FRONT_MATTER.matcher(text);
    JsonNode front = matcher.find() ? yaml(matcher.group(1)) : null;
    String body = front == null ? text : text.substring(matcher.end());
    String title = field(front, "title");
    Matcher heading = MARKDOWN_TITLE.matcher(body);
    if (title == null && heading.find()) {
      title = heading.group(1).strip();
      body = body.substring(heading.end());
    }
    String date = field(front, "date");
    LocalDate issued = date == null ? null : PublicationDates.find(date);
    return new Raw(
        name,
        null,
        field(front, "url"),
        title,
        issued,
        field(front, "publisher"),
        field(front, "language"),
        field(front, "author"),
        null,
        body);
  }

  /** The front matter, or null if it is none: then it is text. */
  private static @Nullable JsonNode yaml(String text) {
    try {
      JsonNode node = YAML.readTree(text);
      return node != null && node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static @Nullable String field(@Nullable JsonNode front, String name) {
    JsonNode value = front == null ? null : front.get(name);
    return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
  }
}
