package org.diplograph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the articles out of JSON as a stream: objects in lines, in an array, or one behind another.
 * Of lines, a broken one does not spoil the others.
 */
final class JsonRecords {
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
                    StreamReadConstraints.builder().maxStringLength(limits.articleBytes()).build())
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
    byte[] second = line(in);
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
    return new String(line, java.nio.charset.StandardCharsets.ISO_8859_1)
        .stripTrailing()
        .endsWith(String.valueOf(last));
  }

  private void one(byte[] line, Records records) throws IOException {
    if (line.length > limits.articleBytes()) {
      records.reject("too large: more than " + limits.articleBytes() + " bytes for one article");
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
    try (JsonParser parser = json.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          records.add(json.readTree(parser));
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          records.reject("no JSON object: an article is one");
        }
      }
    } catch (JsonProcessingException e) {
      records.reject("broken JSON: " + ArticleReader.message(e));
    }
  }

  private ReadResult article(String name, JsonNode object) {
    Raw raw = JsonReader.read(name, object);
    return raw == null
        ? new ReadResult.Rejected(name, "no text field: maintext, text, content or body")
        : maker.make(raw);
  }
}
