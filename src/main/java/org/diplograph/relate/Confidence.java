package org.diplograph.relate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.relate.LexiconReader.Lemon;

/**
 * How sure it is that an event was read rightly: the odds are the product of a factor for each sign
 * it has. The factors are fitted to annotated text and read from Turtle. Immutable.
 */
final class Confidence {
  /** Nothing is ever quite sure or quite wrong. */
  private static final double LEAST = 0.05;

  private static final double MOST = 0.99;

  private final Map<Sign, Double> factors = new EnumMap<>(Sign.class);

  private Confidence() {}

  static Confidence read(Model model) {
    Confidence confidence = new Confidence();
    for (Sign sign : Sign.values()) {
      confidence.factors.put(sign, 1.0);
      model
          .listSubjectsWithProperty(RDF.type, Lemon.dip("ConfidenceSign"))
          .filterKeep(subject -> subject.getLocalName().equals(sign.key()))
          .forEach(
              subject -> {
                Statement factor = subject.getRequiredProperty(Lemon.dip("oddsFactor"));
                confidence.factors.put(sign, factor.getDouble());
              });
    }
    return confidence;
  }

  /** How sure an event with these signs is, 0 to 1, rounded to two places. */
  double of(Set<Sign> signs) {
    double odds = 1;
    for (Sign sign : signs) {
      odds *= factors.getOrDefault(sign, 1.0);
    }
    double share = Math.min(MOST, Math.max(LEAST, odds / (1 + odds)));
    return StrictMath.rint(share * 100) / 100;
  }
}
