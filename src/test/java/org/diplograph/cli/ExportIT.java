package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every export, read back by a parser that is not the one that wrote it. */
class ExportIT {
  @TempDir static Path folder;

  private static Set<String> quads = Set.of();
  private static Set<String> triples = Set.of();

  @BeforeAll
  static void readNQuads() throws IOException {
    Path file = folder.resolve("expected.nq");
    export("nquads", file);
    quads = new HashSet<>();
    triples = new HashSet<>();
    for (Statement statement : read(file, RDFFormat.NQUADS)) {
      quads.add(text(statement, true));
      triples.add(text(statement, false));
    }
  }

  private static Program.Result export(String format, Path file) {
    Program.Result result =
        Program.run(
            "export", "--store", BuiltCorpus.store(), "--format", format, "--out", file.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }

  private static String text(Statement s, boolean withGraph) {
    String triple = s.getSubject() + " " + s.getPredicate() + " " + s.getObject();
    return withGraph ? triple + " " + s.getContext() : triple;
  }

  private static List<Statement> read(Path file, RDFFormat format) throws IOException {
    List<Statement> statements = new ArrayList<>();
    RDFParser parser = Rio.createParser(format);
    parser.getParserConfig().set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            statements.add(statement);
          }
        });
    try (InputStream in = open(file)) {
      parser.parse(in, "urn:base:");
    }
    return statements;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  @ParameterizedTest
  @CsvSource({"nquads, nq", "trig, trig.gz", "jsonld, jsonld"})
  void formatsWithGraphsHoldEveryQuad(String format, String ending) throws IOException {
    holds(quads, true, format, ending, " quads");
  }

  @ParameterizedTest
  @CsvSource({"turtle, ttl", "ntriples, nt.gz", "rdfxml, rdf"})
  void formatsWithoutGraphsHoldEveryTriple(String format, String ending) throws IOException {
    holds(triples, false, format, ending, " triples");
  }

  private static void holds(
      Set<String> expected, boolean graphs, String format, String ending, String unit)
      throws IOException {
    Path file = folder.resolve(format + "." + ending);
    Program.Result result = export(format, file);
    String plain = file.getFileName().toString().replace(".gz", "");
    List<Statement> read = read(file, Rio.getParserFormatForFileName(plain).orElseThrow());
    assertThat(result.out().strip()).isEqualTo(file + ": " + expected.size() + unit);
    assertThat(read).hasSize(expected.size());
    assertThat(read).noneMatch(s -> s.getSubject() instanceof BNode);
    assertThat(read).noneMatch(s -> s.getObject() instanceof BNode);
    Set<String> found = new HashSet<>();
    read.forEach(s -> found.add(text(s, graphs)));
    Set<String> missing = new HashSet<>(expected);
    missing.removeAll(found);
    assertThat(missing).as("statements that the export lost or changed").isEmpty();
  }

  @Test
  void everyQuadIsInAGraph() {
    assertThat(quads).isNotEmpty().noneMatch(quad -> quad.endsWith(" null"));
  }

  @Test
  void ontologyAndBuildAreAddedOnlyWhenAskedFor() throws IOException {
    Path file = folder.resolve("all.nq");
    Program.run(
        "export",
        "--store",
        BuiltCorpus.store(),
        "--format",
        "nquads",
        "--out",
        file.toString(),
        "--with-reference",
        "--with-build");
    Set<String> all = new HashSet<>();
    read(file, RDFFormat.NQUADS).forEach(s -> all.add(text(s, true)));
    assertThat(all.containsAll(quads)).isTrue();
    assertThat(all).anyMatch(q -> q.contains("ontology#Meeting") && q.contains("owl#Class"));
    assertThat(all).anyMatch(q -> q.contains("endedAtTime") && q.contains("/graph/build"));
    assertThat(quads).noneMatch(q -> q.contains("endedAtTime") || q.contains("owl#Class"));
  }
}
