package org.diplograph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A saved page or scraped text with the truth about it; what is null in the truth is not judged.
 *
 * @param file the page
 * @param system what published it, to group by
 * @param title the headline
 * @param issued the day of publication
 * @param publisher who published it
 * @param url its canonical address
 * @param byline who wrote it
 * @param dateline the dateline that opens it
 * @param article the paragraphs of the article
 * @param boilerplate all other words of the page that a reader sees
 */
public record Page(
    Path file,
    String system,
    String title,
    @Nullable String issued,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String byline,
    @Nullable String dateline,
    List<String> article,
    List<String> boilerplate) {
  private static final String TRUTH = ".truth.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads all pages of a folder.
   *
   * @throws IOException if one has no truth, or the truth is not of that form
   */
  public static List<Page> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(TRUTH))
              .sorted()
              .toList();
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path truth = file.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + TRUTH);
      pages.add(page(file, JSON.readTree(truth.toFile())));
    }
    return pages;
  }

  private static Page page(Path file, JsonNode truth) throws IOException {
    try {
      return new Page(
          file,
          truth.required("system").asText(),
          truth.required("title").asText(),
          orNull(truth, "issued"),
          orNull(truth, "publisher"),
          orNull(truth, "url"),
          orNull(truth, "byline"),
          orNull(truth, "dateline"),
          texts(truth.required("article")),
          texts(truth.required("boilerplate")));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": its truth lacks a field: " + e.getMessage(), e);
    }
  }

  private static @Nullable String orNull(JsonNode truth, String field) {
    JsonNode value = truth.path(field);
    return value.isTextual() ? value.asText() : null;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
