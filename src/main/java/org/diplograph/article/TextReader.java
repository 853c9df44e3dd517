package org.diplograph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown, with optional front matter in YAML, or in TOML's simple form. */
final class TextReader {
  /** More is no front matter. */
  private static final int LONGEST = 1_000_000;

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\ufeff?(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?:(?<=\\n)|\\R)\\1[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL);
  private static final Pattern MARKDOWN_TITLE =
      Pattern.compile("\\A\\s{0,100}#[ \\t]{1,20}(\\S[^\\n\\r]*)(?:\\R|\\z)");
  private static final Pattern TOML =
      Pattern.compile("^\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^#\\[{]+))\\s*$");
  private static final ObjectMapper YAML =
      new ObjectMapper(YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

  private TextReader() {}

  /**
   * Takes a text apart.
   *
   * @param name what identifies it if its front matter does not
   */
  static Raw read(String name, String text) {
    Matcher matcher = FRONT_MATTER.matcher(text).region(0, Math.min(text.length(), LONGEST));
    JsonNode front = null;
    if (matcher.find()) {
      boolean yaml = matcher.group(1).equals("---");
      front = yaml ? yaml(matcher.group(2)) : toml(matcher.group(2));
    }
    String body = front == null ? text : text.substring(matcher.end());
    String title = field(front, "title", "headline");
    Matcher heading = MARKDOWN_TITLE.matcher(body);
    if (title == null && heading.find()) {
      title = heading.group(1).strip();
      body = body.substring(heading.end());
    }
    String date = field(front, "date", "published", "date_published", "issued");
    LocalDate issued = date == null ? null : PublicationDates.find(date);
    return new Raw(
        name,
        null,
        field(front, "url", "canonical_url", "link", "source_url"),
        title,
        issued,
        field(front, "publisher", "source", "site"),
        field(front, "language", "lang"),
        field(front, "author", "authors", "byline"),
        null,
        body);
  }

  /** A text that has no front matter. */
  static Raw plain(String name, String text) {
    return new Raw(name, null, null, null, null, null, null, null, null, text);
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

  /** Lines of "key = value"; what else TOML has is passed over. */
  private static @Nullable JsonNode toml(String text) {
    var node = YAML.createObjectNode();
    for (String line : text.lines().toList()) {
      Matcher pair = TOML.matcher(line);
      if (line.length() < 4_000 && pair.matches()) {
        String value =
            pair.group(2) != null
                ? pair.group(2)
                : pair.group(3) != null ? pair.group(3) : pair.group(4).strip();
        node.put(pair.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return node.isEmpty() ? null : node;
  }

  private static @Nullable String field(@Nullable JsonNode front, String... names) {
    for (String name : names) {
      JsonNode value = front == null ? null : front.get(name);
      value = value != null && value.isArray() ? value.get(0) : value;
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
