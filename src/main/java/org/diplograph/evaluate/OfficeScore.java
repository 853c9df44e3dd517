package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.evaluate.OfficeText.Fact;
import org.diplograph.evaluate.OfficeText.Nearness;
import org.diplograph.model.ActorType;
import org.diplograph.model.Extraction;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;

/** How many of the marked offices and memberships are found, and how many of those found are so. */
public final class OfficeScore {
  /** Somebody's tie to an organization or country, in the way in which one kind asks for it. */
  private record Tie(int member, int owner, OfficeKind kind) {}

  private final PartyNames parties;
  private final Map<OfficeKind, Score> stated = new EnumMap<>(OfficeKind.class);
  private final Map<OfficeKind, Score> judged = new EnumMap<>(OfficeKind.class);
  private Score together = Score.NONE;
  private final List<String> errors = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param parties tells parties from other organizations
   */
  public OfficeScore(PartyNames parties) {
    this.parties = parties;
  }

  /** Compares what was taken from a text with what people marked in it. */
  public void add(OfficeText gold, Extraction extraction) {
    Map<Tie, String> ties = ties(extraction);
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Fact fact : gold.facts()) {
      Set<Integer> members = inside(extraction, fact.member());
      Set<Integer> owners = inside(extraction, fact.owner());
      boolean found =
          ties.keySet().stream()
              .anyMatch(
                  tie ->
                      tie.kind() == fact.kind()
                          && members.contains(tie.member())
                          && owners.contains(tie.owner()));
      String words = words(gold, fact);
      if (fact.nearness() != Nearness.APART && seen.add(words)) {
        count(fact, new Score(found ? 1 : 0, 0, 1));
        if (!found && fact.nearness() == Nearness.STATED) {
          wrong.add("  MISSED " + words);
        }
      }
    }
    judge(gold, extraction, ties, wrong);
    if (!wrong.isEmpty()) {
      errors.add(gold.article().identifier() + " " + gold.article().text());
      errors.addAll(wrong);
    }
  }

  private void count(Fact fact, Score one) {
    if (fact.nearness() == Nearness.STATED) {
      stated.merge(fact.kind(), one, Score::plus);
    } else {
      together = together.plus(one);
    }
  }

  /** A tie that is in no list is wrong where the list is complete. */
  private void judge(
      OfficeText gold, Extraction extraction, Map<Tie, String> ties, List<String> wrong) {
    Set<List<Integer>> counted = new HashSet<>();
    ties.forEach(
        (tie, words) -> {
          OfficeKind row = tie.kind().isBelonging() ? OfficeKind.STAFF : tie.kind();
          boolean complete = gold.complete().contains(tie.kind());
          boolean once =
              complete
                  && isConsidered(gold, extraction, tie)
                  && counted.add(List.of(tie.member(), tie.owner(), row.ordinal()));
          if (once) {
            boolean right = gold.facts().stream().anyMatch(f -> fits(f, tie, extraction));
            judged.merge(row, new Score(right ? 1 : 0, 1, 0), Score::plus);
            if (!right) {
              wrong.add("  WRONG " + row.label() + ": " + words);
            }
          }
        });
  }

  private boolean isConsidered(OfficeText gold, Extraction extraction, Tie tie) {
    boolean asked =
        tie.kind() != OfficeKind.PARTY || parties.isParty(extraction.actors().get(tie.owner()));
    return asked && isMarked(gold, extraction, tie);
  }

  private static boolean isMarked(OfficeText gold, Extraction extraction, Tie tie) {
    return gold.marked().isEmpty()
        || (isNamed(extraction, gold.marked(), tie.member())
            && isNamed(extraction, gold.marked(), tie.owner()));
  }

  private static boolean isNamed(Extraction extraction, List<Span> marked, int actor) {
    return inside(extraction, marked).contains(actor);
  }

  /** Whoever leads a party belongs to it: kinds that say no more than that answer each other. */
  private static boolean fits(Fact fact, Tie tie, Extraction extraction) {
    boolean kind = fact.kind() == tie.kind() || tie.kind().isBelonging();
    return kind
        && fact.kind() != (tie.kind().isBelonging() ? OfficeKind.RULER : null)
        && inside(extraction, fact.member()).contains(tie.member())
        && inside(extraction, fact.owner()).contains(tie.owner());
  }

  /** What the program found, under each kind that it answers, with words for people. */
  private static Map<Tie, String> ties(Extraction extraction) {
    Map<Tie, String> ties = new LinkedHashMap<>();
    for (Membership m : extraction.memberships()) {
      String words = name(extraction, m.member()) + " in " + name(extraction, m.organization());
      for (OfficeKind kind : OfficeKind.values()) {
        if (kind.isBelonging()) {
          ties.putIfAbsent(new Tie(m.member(), m.organization(), kind), words);
        }
      }
    }
    for (Tenure t : extraction.tenures()) {
      Integer owner = t.owner();
      if (owner != null) {
        boolean country = extraction.actors().get(owner).type() == ActorType.COUNTRY;
        String words =
            name(extraction, t.holder()) + ", " + t.role() + " of " + name(extraction, owner);
        for (OfficeKind kind : OfficeKind.values()) {
          if (country == (kind == OfficeKind.RULER) && kind.isAnsweredBy(t)) {
            ties.putIfAbsent(new Tie(t.holder(), owner, kind), words);
          }
        }
      }
    }
    return ties;
  }

  private static String name(Extraction extraction, int actor) {
    return extraction.actors().get(actor).name();
  }

  private static String words(OfficeText gold, Fact fact) {
    String text = gold.article().text();
    return fact.kind().label()
        + ": "
        + fact.member().get(0).in(text)
        + " of "
        + fact.owner().get(0).in(text);
  }

  private static Set<Integer> inside(Extraction extraction, List<Span> spans) {
    Set<Integer> actors = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (spans.stream().anyMatch(mention.span()::overlaps)) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  /** The share of the marked facts that are found, of those whose sentence names both. */
  public double recall() {
    return sum(stated, k -> true).recall();
  }

  /** The share of what was found that is marked, where all is marked. */
  public double precision() {
    return sum(judged, k -> true).precision();
  }

  private static Score sum(Map<OfficeKind, Score> scores, Predicate<OfficeKind> which) {
    return scores.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }

  /** Two tables: recall by kind, and precision by what was found. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-28s %6s %6s   %5s", "", "gold", "right", "R"));
    stated.forEach((kind, score) -> lines.add(recall(kind.label(), score)));
    lines.add(recall("all", sum(stated, k -> true)));
    if (together.expected() > 0) {
      lines.add(recall("named together, not stated", together));
    }
    lines.add(String.format(Locale.ROOT, "%-28s %6s %6s   %5s", "", "found", "right", "P"));
    judged.forEach((kind, score) -> lines.add(precision(kind.label(), score)));
    lines.add(precision("all", sum(judged, k -> true)));
    return lines;
  }

  private static String recall(String name, Score score) {
    return line(name, score.expected(), score.right(), score.recall());
  }

  private static String precision(String name, Score score) {
    return line(name, score.found(), score.right(), score.precision());
  }

  private static String line(String name, int of, int right, double share) {
    return String.format(Locale.ROOT, "%-28s %6d %6d   %5.1f", name, of, right, 100 * share);
  }

  /** The texts in which something is wrong, and what. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
