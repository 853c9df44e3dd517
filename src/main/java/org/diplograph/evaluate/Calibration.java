package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means what it says: of what is stated at 0.7, seven in ten should be right.
 */
public final class Calibration {
  private static final int BINS = 10;

  /** A confidence and whether what it was stated of is right. */
  private record Sample(double stated, boolean right) {}

  private final List<Sample> samples = new ArrayList<>();

  /** Counts something that was stated with a confidence. */
  public void add(double stated, boolean right) {
    samples.add(new Sample(stated, right));
  }

  /** The reliability table, and the figures below it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-11s %6s %6s %8s %7s",
            "stated",
            "number",
            "right",
            "stated %",
            "right %"));
    for (int bin = 0; bin < BINS; bin++) {
      List<Sample> in = bin(bin);
      if (!in.isEmpty()) {
        String name = String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0);
        lines.add(line(name, in));
      }
    }
    lines.add(line("all", samples));
    lines.add(
        String.format(
            Locale.ROOT,
            "expected calibration error %.3f; a right one is stated surer than a wrong one in"
                + " %.1f %% of pairs",
            error(),
            100 * ranking()));
    return lines;
  }

  private static String line(String name, List<Sample> in) {
    return String.format(
        Locale.ROOT,
        "%-11s %6d %6d %8.1f %7.1f",
        name,
        in.size(),
        in.stream().filter(Sample::right).count(),
        100 * stated(in),
        100 * right(in));
  }

  private List<Sample> bin(int bin) {
    return samples.stream()
        .filter(s -> Math.min(BINS - 1, (int) (s.stated() * BINS + 1e-9)) == bin)
        .toList();
  }

  private static double stated(List<Sample> in) {
    return in.stream().mapToDouble(Sample::stated).average().orElse(0);
  }

  private static double right(List<Sample> in) {
    return in.stream().mapToDouble(s -> s.right() ? 1 : 0).average().orElse(0);
  }

  /** The expected calibration error: how far stated and right are apart, over tenths. */
  public double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Sample> in = bin(bin);
      sum += in.size() * Math.abs(stated(in) - right(in));
    }
    return samples.isEmpty() ? 0 : sum / samples.size();
  }

  /** How often a right one is stated surer than a wrong one; ties count half. */
  public double ranking() {
    double won = 0;
    long pairs = 0;
    for (Sample right : samples) {
      for (Sample wrong : samples) {
        if (right.right() && !wrong.right()) {
          pairs++;
          int order = Double.compare(right.stated(), wrong.stated());
          won += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? 0.5 : won / pairs;
  }
}
