package org.diplograph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says about the article, in arrays, graphs and by reference. */
final class LinkedData {
  /** More objects are not looked at. */
  private static final int MOST = 2_000;

  private static final int MOST_SCRIPTS = 50;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
              .build());

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Reads all of it; a broken script leaves the others. */
  LinkedData(Document page) {
    for (Element script :
        page.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
      try {
        collect(JSON.readTree(script.data().strip()));
      } catch (JsonProcessingException e) {
        // A page with broken linked data still has its other metadata.
      }
    }
  }

  private void collect(@Nullable JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty() && objects.size() < MOST) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects.add(node);
        if (node.path("@id").isTextual() && node.size() > 1) {
          byId.putIfAbsent(node.path("@id").asText(), node);
        }
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  /** A property of the article: of the first object whose type says it is one. */
  @Nullable String ofArticle(String property) {
    for (JsonNode object : objects) {
      if (isArticle(object) && text(object.get(property)) != null) {
        return text(object.get(property));
      }
    }
    return null;
  }

  /** A property of the first object of this type. */
  @Nullable String of(String type, String property) {
    for (JsonNode object : objects) {
      if (hasType(object, type) && text(object.get(property)) != null) {
        return text(object.get(property));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode object) {
    return hasType(object, "Article")
        || hasType(object, "LiveBlogPosting")
        || hasType(object, "Report")
        || (object.has("headline") && (hasType(object, "BlogPosting") || !object.has("@type")));
  }

  private static boolean hasType(JsonNode object, String ending) {
    JsonNode type = object.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (one.asText().endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A text, the name of a thing, or those of the first of several. */
  private @Nullable String text(@Nullable JsonNode value) {
    JsonNode node = value;
    for (int steps = 0; node != null && steps < 5; steps++) {
      if (node.isTextual()) {
        return node.asText().isBlank() ? null : node.asText();
      }
      if (node.isArray()) {
        node = node.get(0);
      } else if (node.has("name")) {
        node = node.get("name");
      } else if (node.has("@value")) {
        node = node.get("@value");
      } else {
        node = byId.get(node.path("@id").asText());
      }
    }
    return null;
  }
}
