package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that the project shows, asked of the graph of its own corpus. */
class QueriesIT {
  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
    }
  }

  @Test
  void thereAreAtLeastFifteen() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void beginsByTellingWhatItAnswers(Path query) throws IOException {
    assertThat(Files.readAllLines(query).get(0)).matches("# \\S.{10,}");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsRowsInTheCorpus(Path query) throws IOException {
    JsonNode answer = ServedCorpus.sparql(Files.readString(query));
    JsonNode rows = answer.path("results").path("bindings");
    assertThat(rows).isNotEmpty();
    // An aggregate without matches is one row of zeros or of nothing.
    assertThat(rows).anyMatch(QueriesIT::hasContent);
  }

  private static boolean hasContent(JsonNode row) {
    return row.properties().stream()
        .map(cell -> cell.getValue().path("value").asText())
        .anyMatch(value -> !value.isEmpty() && !value.equals("0"));
  }
}
