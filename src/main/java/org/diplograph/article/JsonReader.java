package org.diplograph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes an article out of a JSON object with news-please's or other common field names. */
final class JsonReader {
  private static final String[] BODY = {
    "maintext", "text", "content", "body", "article", "articleBody", "description"
  };
  private static final String[] TITLE = {"title", "headline", "title_page", "name"};
  private static final String[] DATE = {
    "date_publish",
    "date",
    "published",
    "published_at",
    "publishedAt",
    "pubDate",
    "datePublished",
    "publish_date",
    "issued",
    "time"
  };
  private static final String[] URL = {"url", "link", "canonical_url", "source_url"};
  private static final String[] PUBLISHER = {
    "publisher", "source_domain", "source", "site", "site_name", "outlet"
  };
  private static final String[] LANGUAGE = {"language", "lang"};
  private static final String[] AUTHOR = {"authors", "author", "byline", "creator"};
  private static final String[] ID = {"id", "_id", "uuid", "guid"};

  private JsonReader() {}

  /** The article in the object, or null if it has no text field. */
  static @Nullable Raw read(String name, JsonNode object) {
    String body = first(object, BODY);
    if (body == null) {
      return null;
    }
    String date = first(object, DATE);
    LocalDate issued = date == null ? null : PublicationDates.find(date);
    return new Raw(
        name,
        first(object, ID),
        first(object, URL),
        first(object, TITLE),
        issued,
        first(object, PUBLISHER),
        first(object, LANGUAGE),
        first(object, AUTHOR),
        null,
        body);
  }

  private static @Nullable String first(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.get(name);
      if (value != null && value.isObject()) {
        value = value.has("name") ? value.get("name") : value.get("title");
      }
      if (value != null && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
