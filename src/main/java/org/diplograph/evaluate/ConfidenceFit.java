package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.relate.Sign;

/**
 * Fits the factors of confidence to events of which it is known whether they are right: logistic
 * regression, drawn towards the factor 1 so that a sign that was seen seldom changes little.
 */
public final class ConfidenceFit {
  private static final double PULL = 2;
  private static final int ROUNDS = 500;

  private record Sample(Set<Sign> signs, boolean right) {}

  private final List<Sample> samples = new ArrayList<>();

  /** Takes note of an event. */
  public void add(Set<Sign> signs, boolean right) {
    samples.add(new Sample(signs, right));
  }

  /** The factors of all signs. */
  public Map<Sign, Double> factors() {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Sign sign : Sign.values()) {
        weights.merge(sign, step(sign, weights), Double::sum);
      }
    }
    weights.replaceAll((sign, weight) -> Math.exp(weight));
    return weights;
  }

  /** A step of Newton's method for one weight, the others held. */
  private double step(Sign sign, Map<Sign, Double> weights) {
    double pull = sign == Sign.EVERY ? 0 : PULL;
    double slope = -pull * weights.getOrDefault(sign, 0.0);
    double curve = pull;
    for (Sample sample : samples) {
      if (sample.signs().contains(sign)) {
        double share = share(sample.signs(), weights);
        slope += (sample.right() ? 1 : 0) - share;
        curve += share * (1 - share);
      }
    }
    return curve == 0 ? 0 : slope / curve;
  }

  private static double share(Set<Sign> signs, Map<Sign, Double> weights) {
    double sum = signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** The factors as {@code ontology/confidence.ttl}, each with how often its sign was seen. */
  public List<String> turtle() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# By what each sign multiplies the odds that an event is right: docs/evaluation.md.");
    lines.add("# Written by: ./diplograph evaluate confidence … --fit");
    lines.add("");
    lines.add("@prefix dip: <https://w3id.org/diplograph/ontology#> .");
    lines.add("@prefix sign: <https://w3id.org/diplograph/confidence#> .");
    lines.add("");
    factors()
        .forEach(
            (sign, factor) ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "sign:%s a dip:ConfidenceSign ; dip:oddsFactor %.2f . # seen %d times",
                        sign.key(),
                        factor,
                        samples.stream().filter(s -> s.signs().contains(sign)).count())));
    return lines;
  }
}
