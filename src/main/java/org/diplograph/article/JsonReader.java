package org.diplograph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an article out of a JSON object with news-please's or other common field names. */
final class JsonReader {
  private static final String[] BODY = {
    "maintext",
    "articleBody",
    "article_body",
    "body_text",
    "bodyText",
    "full_text",
    "fulltext",
    "fullText",
    "text",
    "content",
    "body",
    "article",
    "article_text",
    "story",
    "raw_text",
    "cleaned_text",
    "description",
    "summary"
  };
  private static final String[] TITLE = {
    "title", "headline", "webTitle", "title_page", "title_rss", "heading", "name"
  };
  private static final String[] DATE = {
    "date_publish",
    "datePublished",
    "date_published",
    "publishedAt",
    "published_at",
    "published",
    "publish_date",
    "publication_date",
    "pub_date",
    "pubDate",
    "pubdate",
    "webPublicationDate",
    "published_date",
    "date",
    "issued",
    "created_at",
    "seendate",
    "timestamp",
    "time",
    "dateTime"
  };
  private static final String[] URL = {
    "url", "link", "canonical_url", "canonicalUrl", "webUrl", "web_url", "source_url", "permalink"
  };
  private static final String[] PUBLISHER = {
    "publisher",
    "source_domain",
    "source",
    "source_name",
    "sourceName",
    "site_name",
    "site",
    "outlet",
    "publication",
    "domain",
    "newspaper"
  };
  private static final String[] LANGUAGE = {"language", "lang", "inLanguage"};
  private static final String[] AUTHOR = {"authors", "author", "byline", "creator"};
  private static final String[] ID = {"id", "_id", "uuid", "guid", "uri"};

  /** Paragraphs or line breaks in a text tell that it is HTML. */
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|h[1-6]|article|blockquote|ul|figure)\\b[^<>]{0,500}>");

  private static final Pattern MOMENT = Pattern.compile("\\d{9,13}(?:\\.\\d{1,9})?");

  private JsonReader() {}

  /** Whether the object has a text field. */
  static boolean hasBody(JsonNode record) {
    return body(inner(record)) != null;
  }

  /** Search engines and some services keep the fields of a record one level deeper. */
  private static JsonNode inner(JsonNode record) {
    for (String name : new String[] {"_source", "doc", "fields"}) {
      if (body(record) == null && record.path(name).isObject()) {
        return record.path(name);
      }
    }
    return record;
  }

  /** The article in the object, or null if it has no text field. */
  static @Nullable Raw read(String name, JsonNode record) {
    JsonNode object = inner(record);
    String body = body(object);
    if (body == null) {
      return null;
    }
    return new Raw(
        name,
        or(first(record, ID), first(object, ID)),
        or(first(object, URL), first(record, URL)),
        or(first(object, TITLE), first(record, TITLE)),
        or(day(first(object, DATE)), day(first(record, DATE))),
        or(first(object, PUBLISHER), first(record, PUBLISHER)),
        or(first(object, LANGUAGE), first(record, LANGUAGE)),
        or(first(object, AUTHOR), first(record, AUTHOR)),
        null,
        MARKUP.matcher(body).find() ? HtmlReader.fragment(body) : body);
  }

  private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }

  /** A text, or the paragraphs of a list of texts. */
  private static @Nullable String body(JsonNode object) {
    for (String name : BODY) {
      JsonNode value = object.path(name);
      StringBuilder text = new StringBuilder(value.isTextual() ? value.asText() : "");
      if (value.isArray()) {
        value.forEach(part -> text.append(part.isTextual() ? part.asText() : "").append("\n\n"));
      }
      if (!text.toString().isBlank()) {
        return text.toString();
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    if (date == null || !MOMENT.matcher(date).matches()) {
      return date == null ? null : PublicationDates.find(date);
    }
    long number = (long) Double.parseDouble(date);
    try {
      Instant at =
          number > 99_999_999_999L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return LocalDate.ofInstant(at, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String first(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      value = value.isArray() ? value.path(0) : value;
      for (String part : new String[] {"name", "title", "$date", "rendered"}) {
        value = value.isObject() && value.has(part) ? value.path(part) : value;
      }
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return null;
  }
}
