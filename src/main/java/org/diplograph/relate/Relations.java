package org.diplograph.relate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.diplograph.model.Resources;

/** The knowledge that the matcher works with, read from Turtle once. */
public final class Relations {
  private static final List<String> FILES =
      List.of(
          "ontology/diplomacy.ttl",
          "ontology/lexicon.ttl",
          "ontology/factuality.ttl",
          "ontology/reporting.ttl",
          "ontology/dates.ttl");

  final Lexicon lexicon;
  final Cues cues;
  final EventTypes types;
  final DateWords dates;

  private Relations(Model model) {
    lexicon = LexiconReader.read(model);
    cues = Cues.read(model);
    types = EventTypes.read(model);
    dates = DateWords.read(model);
  }

  /**
   * Reads the knowledge that comes with the program, and the user's own lexicons.
   *
   * @param more Turtle files with further entries
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if an entry lacks what it needs
   */
  public static Relations load(List<Path> more) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    for (String file : FILES) {
      try (InputStream in = Resources.open(file)) {
        RDFDataMgr.read(model, in, Lang.TURTLE);
      }
    }
    for (Path file : more) {
      try (InputStream in = Files.newInputStream(file)) {
        RDFDataMgr.read(model, in, Lang.TURTLE);
      }
    }
    return new Relations(model);
  }
}
