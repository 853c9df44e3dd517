package org.diplograph.relate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.diplograph.model.Resources;
import org.diplograph.model.TurtleFile;

/** The knowledge that the matcher works with, read from Turtle once. */
public final class Relations {
  private static final List<String> FILES =
      List.of("ontology/diplomacy.ttl", "ontology/confidence.ttl", "ontology/dates.ttl");

  final Lexicon lexicon;
  final Cues cues;
  final EventTypes types;
  final DateWords dates;
  final Confidence confidence;

  private Relations(Model model) {
    lexicon = LexiconReader.read(model);
    cues = Cues.read(model);
    types = EventTypes.read(model);
    dates = DateWords.read(model);
    confidence = Confidence.read(model);
  }

  /**
   * Reads the knowledge that comes with the program, and the user's own lexicons.
   *
   * @param own Turtle files with further entries
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if an entry lacks what it needs
   */
  public static Relations load(List<TurtleFile> own) throws IOException {
    return of(Lexicons.load(own));
  }

  /** The knowledge that these lexicons hold. */
  public static Relations of(Lexicons lexicons) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    for (String file : FILES) {
      try (InputStream in = Resources.open(file)) {
        RDFDataMgr.read(model, in, Lang.TURTLE);
      }
    }
    return new Relations(model.add(lexicons.all()));
  }
}
