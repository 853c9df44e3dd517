package org.diplograph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the articles out of JSON as a stream: objects in lines, in an array, in a list inside an
 * answer of some service, or one behind another. Of lines, a broken one does not spoil the others.
 */
final class JsonRecords {
  /** Fields by which services name what holds their lists. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "results",
          "response",
          "data",
          "items",
          "docs",
          "documents",
          "news",
          "hits",
          "value",
          "entries",
          "posts",
          "stories",
          "feed");

  private static final String NO_TEXT = "no text field: maintext, text, content or body";

  /** Of a list of other things than objects no more are kept. */
  private static final int MOST_PARTS = 10_000;

  private final Limits limits;
  private final ArticleMaker maker;
  private final ObjectMapper json;

  JsonRecords(Limits limits, ArticleMaker maker) {
    this.limits = limits;
    this.maker = maker;
    this.json =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxStringLength(limits.articleBytes())
                        .maxNestingDepth(200)
                        .build())
                .build());
  }

  /** Numbers the records; one that is a whole file by itself has the file's name. */
  private final class Records {
    private final String name;
    private final boolean many;
    private final Consumer<ReadResult> out;
    private int count;
    private @Nullable JsonNode alone;

    Records(String name, boolean many, Consumer<ReadResult> out) {
      this.name = name;
      this.many = many;
      this.out = out;
    }

    void add(JsonNode object) {
      count++;
      if (count == 1 && !many) {
        alone = object;
      } else {
        release(name + "#1");
        out.accept(article(name + "#" + count, object));
      }
    }

    void reject(String reason) {
      count++;
      release(name + "#1");
      out.accept(new ReadResult.Rejected(name + "#" + count, reason));
    }

    void end() {
      release(name);
    }

    private void release(String as) {
      if (alone != null) {
        out.accept(article(as, alone));
        alone = null;
      }
    }
  }

  /** Ends with an error where one record has more bytes than allowed. */
  private final class Bounded extends FilterInputStream {
    private long since;

    Bounded(InputStream in) {
      super(in);
    }

    void next() {
      since = 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      since += Math.max(read, 0);
      if (since > limits.articleBytes() + 16_000L) {
        throw new IOException(limits.tooLarge());
      }
      return read;
    }
  }

  /**
   * Reads records.
   *
   * @param array whether they are known to be in an array
   */
  void read(String name, boolean array, InputStream in, Consumer<ReadResult> out) {
    boolean many = array || name.matches("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?");
    Records records = new Records(name, many, out);
    try {
      if (array) {
        objects(in, records);
      } else {
        linesOrObjects(in, records);
      }
    } catch (IOException e) {
      records.reject("cannot be read: " + ArticleReader.message(e));
    }
    records.end();
  }

  /** Lines if the first is closed, or the second opens another object. */
  private void linesOrObjects(InputStream in, Records records) throws IOException {
    byte[] first = line(in);
    byte[] second;
    try {
      second = line(in);
    } catch (IOException e) {
      if (first != null) {
        one(first, records);
      }
      throw e;
    }
    boolean tooLarge = first != null && first.length > limits.articleBytes();
    boolean lines = first != null && second != null && (edge(first, '}') || second[0] == '{');
    if (lines || tooLarge) {
      for (byte[] line = first; line != null; line = line == first ? second : line(in)) {
        one(line, records);
      }
    } else if (first != null) {
      InputStream begin = new ByteArrayInputStream(first);
      if (second != null) {
        begin = new SequenceInputStream(begin, new ByteArrayInputStream(second));
      }
      objects(new SequenceInputStream(begin, in), records);
    }
  }

  private static boolean edge(byte[] line, char last) {
    int end = line.length;
    while (end > 0 && line[end - 1] <= ' ' && line[end - 1] >= 0) {
      end--;
    }
    return end > 0 && line[end - 1] == last;
  }

  private void one(byte[] line, Records records) throws IOException {
    if (line.length > limits.articleBytes()) {
      records.reject(limits.tooLarge());
    } else if (Encodings.decode(line, StandardCharsets.UTF_8) == null) {
      records.reject("not valid UTF-8: convert it to UTF-8");
    } else {
      objects(new ByteArrayInputStream(line), records);
    }
  }

  /** The next line that is not blank, from its first mark on; of a too large one, the beginning. */
  private byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && (next != '\n' || line.size() == 0)) {
      boolean leading = line.size() == 0 && next <= ' ';
      if (!leading && line.size() <= limits.articleBytes()) {
        line.write(next);
      }
      next = in.read();
    }
    if (next == '\n' && line.size() <= limits.articleBytes()) {
      line.write(next);
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  private void objects(InputStream in, Records records) throws IOException {
    Bounded bounded = new Bounded(in);
    try (JsonParser parser = json.createParser((InputStream) bounded)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          bounded.next();
          object(parser, bounded, records);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          records.reject("no JSON object: an article is one");
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      records.reject("broken JSON: " + ArticleReader.message(e));
    }
  }

  /** An object is an article, unless a list of articles is in it under a name that lists have. */
  private void object(JsonParser parser, Bounded bounded, Records records) throws IOException {
    ObjectNode own = json.createObjectNode();
    Lists lists = new Lists();
    fields(parser, bounded, records, own, lists);
    if (!lists.found || JsonReader.hasBody(own)) {
      records.add(own);
    }
    for (int i = 0; i < lists.bare && lists.found; i++) {
      records.reject(NO_TEXT);
    }
  }

  /** What the lists in an object hold. */
  private static final class Lists {
    boolean found;
    int bare;
  }

  private void fields(
      JsonParser parser, Bounded bounded, Records records, ObjectNode own, Lists lists)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (LISTS.contains(field) && value == JsonToken.START_ARRAY) {
        own.set(field, list(parser, bounded, records, lists));
      } else if (LISTS.contains(field) && value == JsonToken.START_OBJECT) {
        ObjectNode inner = json.createObjectNode();
        fields(parser, bounded, records, inner, lists);
        own.set(field, inner);
      } else {
        own.set(field, json.readTree(parser));
      }
    }
  }

  /** Hands on the articles of a list, and gives what else is in it. */
  private ArrayNode list(JsonParser parser, Bounded bounded, Records records, Lists lists)
      throws IOException {
    ArrayNode rest = json.createArrayNode();
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      bounded.next();
      JsonNode node = json.readTree(parser);
      if (node.isObject() && JsonReader.hasBody(node)) {
        lists.found = true;
        records.add(node);
      } else if (node.isObject()) {
        lists.bare++;
      } else if (rest.size() < MOST_PARTS) {
        rest.add(node);
      }
    }
    return rest;
  }

  private ReadResult article(String name, JsonNode object) {
    Raw raw = JsonReader.read(name, object);
    return raw == null ? new ReadResult.Rejected(name, NO_TEXT) : maker.make(raw);
  }
}
