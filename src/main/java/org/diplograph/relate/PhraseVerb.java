package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.relate.LexiconReader.Lemon;

/**
 * A way in which a verb says something by its phrases.
 *
 * @param kind what the phrases are
 * @param marker the preposition before them, empty for none
 */
record PhraseVerb(Kind kind, String marker) {
  /** What the phrases of a verb are. */
  enum Kind {
    /** Nouns, or verbs used as such: "called for tariffs", "suggested leaving". */
    OBJECT("SaidObject"),
    /** Somebody and what he is called: "called him a liar", "described it as a mistake". */
    NAME("SaidName"),
    /** Somebody and what he is to do: "asked her to leave". */
    INFINITIVE("SaidInfinitive");

    private final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  /** The ways of all verbs of a model, with a preposition before without. */
  static Map<String, List<PhraseVerb>> read(Model model) {
    Map<String, List<PhraseVerb>> ways = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (Resource one : model.listSubjectsWithProperty(RDF.type, Lemon.dip(kind.type)).toList()) {
        List<String> markers =
            one.listProperties(Lemon.dip("marker")).mapWith(Statement::getString).toList();
        for (String marker : markers.isEmpty() ? List.of("") : markers) {
          one.listProperties(RDFS.label)
              .forEach(
                  label ->
                      ways.computeIfAbsent(label.getString(), l -> new ArrayList<>())
                          .add(new PhraseVerb(kind, marker)));
        }
      }
    }
    ways.values().forEach(PhraseVerb::sort);
    return ways;
  }

  /** The most that must be there first: a name, an infinitive, then what stands behind a word. */
  private static void sort(List<PhraseVerb> ways) {
    ways.sort(
        java.util.Comparator.comparing((PhraseVerb way) -> way.marker().isEmpty())
            .thenComparing(way -> way.kind() == Kind.OBJECT)
            .thenComparing(PhraseVerb::kind)
            .thenComparing(PhraseVerb::marker));
  }
}
