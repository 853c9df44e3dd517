package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports are read back by RDF4J, which shares no code with what wrote them. */
class ExporterTest {
  @TempDir static Path temp;
  private static StoreFolder store;

  @BeforeAll
  static void build() throws IOException {
    store = new StoreFolder(temp.resolve("store"));
    Stores.write(store, "one");
  }

  private static RDFFormat reader(ExportFormat format) {
    return switch (format) {
      case nquads -> RDFFormat.NQUADS;
      case trig -> RDFFormat.TRIG;
      case turtle -> RDFFormat.TURTLE;
      case ntriples -> RDFFormat.NTRIPLES;
      case jsonld -> RDFFormat.JSONLD;
      case rdfxml -> RDFFormat.RDFXML;
    };
  }

  private static Set<Statement> read(Path file, ExportFormat format) throws IOException {
    Set<Statement> statements = new HashSet<>();
    RDFParser parser = Rio.createParser(reader(format));
    parser.setRDFHandler(new StatementCollector(statements));
    try (InputStream plain = new FileInputStream(file.toFile());
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain) {
      parser.parse(in, "");
    }
    return statements;
  }

  private static Exporter exporter(boolean withReference, boolean withBuild) throws IOException {
    return new Exporter(Generation.current(store), withReference, withBuild, false);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void othersReadAsMuchAsWasCounted(ExportFormat format) throws IOException {
    Path file = temp.resolve("export." + format);
    long count = exporter(false, false).export(format, file.toString());
    assertThat(count).isEqualTo(format.hasGraphs() ? Stores.DATA.size() : Stores.TRIPLES);
    Set<Statement> read = read(file, format);
    assertThat(read).hasSize((int) count);
    assertThat(read).allMatch(s -> (s.getContext() != null) == format.hasGraphs());
    assertThat(read)
        .noneMatch(s -> s.getSubject() instanceof BNode || s.getObject() instanceof BNode);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void literalsArriveUnchanged(ExportFormat format) throws IOException {
    Path file = temp.resolve("literals." + format);
    exporter(false, false).export(format, file.toString());
    assertThat(read(file, format))
        .extracting(s -> s.getObject().stringValue())
        .contains("\u201cS.\u201d L\u00e4vrov \ud83d\ude00 <&>\n\"x\"\\", "0.90");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void aNameThatEndsInGzIsZipped(ExportFormat format) throws IOException {
    Path file = temp.resolve("export." + format + ".gz");
    long count = exporter(false, false).export(format, file.toString());
    assertThat(read(file, format)).hasSize((int) count);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void ontologyAndBuildAreAddedOnRequest(ExportFormat format) throws IOException {
    Path file = temp.resolve("more." + format);
    long plain = exporter(false, false).export(format, file.toString());
    assertThat(exporter(true, false).export(format, file.toString())).isEqualTo(plain + 1);
    assertThat(exporter(false, true).export(format, file.toString())).isEqualTo(plain + 1);
    assertThat(exporter(true, true).export(format, file.toString())).isEqualTo(plain + 2);
    assertThat(read(file, format)).hasSize((int) plain + 2);
  }

  @Test
  void prefixesMakeTurtleReadable() throws IOException {
    Path file = temp.resolve("prefixes.ttl");
    exporter(false, false).export(ExportFormat.turtle, file.toString());
    assertThat(Files.readString(file)).contains("dip:Article").contains("rdfs:label");
  }

  @Test
  void aDashIsStandardOutput() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      exporter(false, false).export(ExportFormat.nquads, "-");
      System.out.print("still open");
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(Stores.DATA.size() + 1);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("still open");
  }

  @Test
  void targetsThatCannotBeWrittenAreNamed() throws IOException {
    Exporter exporter = exporter(false, false);
    assertThatThrownBy(() -> exporter.export(ExportFormat.nquads, temp.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a folder");
    String missing = temp.resolve("no/such.nq").toString();
    assertThatThrownBy(() -> exporter.export(ExportFormat.nquads, missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("its folder does not exist");
  }
}
