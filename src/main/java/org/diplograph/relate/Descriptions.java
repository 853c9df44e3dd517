package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.relate.Adjuncts.Adjunct;
import org.diplograph.relate.Arguments.Filler;

/**
 * Finds the actors that a phrase names in what describes it: "a base of rebels loyal to Haftar",
 * "an appeal filed by lawyers of Gazprom", "a police station in Mali".
 */
final class Descriptions {
  /** How sure it is that who is named in a description is meant by the phrase. */
  private static final double DESCRIBED = 0.7;

  private static final double BEHIND = 0.6;

  private static final int DEPTH = 4;

  /** No verb is excepted. */
  static final int NO_VERB = -1;

  /** How far behind a noun its examples begin at most. */
  private static final int NEAR = 9;

  /** Prepositions behind which those stand whose something is, or from whom it comes. */
  private static final Set<String> OWN = Set.of("of", "by", "from", "for", "to", "including");

  /** Prepositions behind which the other side of a pact stands. */
  private static final Set<String> SHARED = Set.of("with", "between");

  /** Which prepositions of place lead to whom something is done to. */
  enum Where {
    /** None. */
    NOWHERE(Set.of()),
    /** Those of what is in a country: "restraint in Mali", not "the deal on a visit to Mali". */
    WITHIN(Set.of("in", "inside", "across", "throughout", "within", "among", "between")),
    /** All. */
    ANYWHERE(WHERE);

    private final Set<String> markers;

    Where(Set<String> markers) {
      this.markers = markers;
    }
  }

  /** Prepositions behind which it is told where something is, or against whom. */
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "into",
          "inside",
          "at",
          "near",
          "on",
          "onto",
          "against",
          "across",
          "around",
          "along",
          "throughout",
          "within",
          "outside",
          "between",
          "among",
          "with",
          "over",
          "toward",
          "towards");

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Cues cues;

  Descriptions(SentenceTree tree, Grammar grammar, Arguments arguments, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = arguments;
    this.cues = cues;
  }

  /**
   * The actors nearest in the descriptions of phrases.
   *
   * @param heads the heads of the phrases
   * @param located whether where something is tells whom it is done to
   */
  List<Filler> of(List<Integer> heads, boolean located) {
    return of(heads, located ? Where.ANYWHERE : Where.NOWHERE, NO_VERB);
  }

  /**
   * As {@link #of(List, boolean)}.
   *
   * @param where which places tell whom it is done to
   * @param except a verb whose own actors are not meant
   */
  List<Filler> of(List<Integer> heads, Where where, int except) {
    List<Filler> found = new ArrayList<>(2);
    for (int head : heads) {
      for (int token : tree.withConjuncts(head)) {
        found.addAll(of(token, where, DEPTH, except));
      }
      if (found.isEmpty()) {
        found.addAll(examples(head));
      }
    }
    return found.stream()
        .map(f -> new Filler(f.actor(), f.token(), f.confidence() * DESCRIBED))
        .toList();
  }

  private List<Filler> of(int noun, Where located, int depth, int except) {
    String lemma = tree.lemma(noun);
    boolean ruled = cues.isHomeDeed(lemma);
    boolean placed = ruled || (cues.isStandIn(lemma) && !cues.isHarm(lemma));
    Where where = placed ? Where.ANYWHERE : located;
    List<Integer> phrases = new ArrayList<>();
    for (Adjunct adjunct : grammar.adjuncts(noun)) {
      boolean shared = SHARED.contains(adjunct.marker()) && cues.isPact(lemma);
      if (!adjunct.clause() && (shared || leads(adjunct.marker(), where))) {
        phrases.add(adjunct.object());
      }
    }
    for (int clause : clauses(noun)) {
      phrases.addAll(clause == except ? List.of() : ofClause(clause, where));
    }
    // "forces loyal to Haftar"; a report critical of Haftar is not his
    tree.children(noun, "amod", "nmod", "acl", "relcl").stream()
        .filter(word -> word > noun && tree.tag(word).equals("ADJ"))
        .flatMap(word -> grammar.adjuncts(word).stream())
        .filter(adjunct -> !adjunct.clause() && adjunct.marker().equals("to"))
        .forEach(adjunct -> phrases.add(adjunct.object()));
    for (int phrase : phrases) {
      // "the arrest of a Russian in Turkey": those who rule where it is done.
      boolean undergoes = ruled && tree.word(tree.head(phrase)).equals("of");
      List<Filler> found =
          undergoes ? below(phrase, Where.ANYWHERE, depth) : named(phrase, located, depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "its enemies, such as Israel": parsers often hang "as" on the verb. */
  private List<Filler> examples(int noun) {
    for (int i = noun + 1; i < Math.min(tree.size() - 2, noun + NEAR); i++) {
      if (tree.tag(i).equals("VERB")) {
        return List.of();
      }
      if (tree.word(i).equals("such") && tree.word(i + 1).equals("as")) {
        return arguments.actorsOrOwners(tree.children(i + 1, "pobj"));
      }
    }
    return List.of();
  }

  private static boolean leads(String marker, Where where) {
    return OWN.contains(marker) || where.markers.contains(marker);
  }

  /** What describes a noun: "people now living in camps", taken for what is said of them. */
  private List<Integer> clauses(int noun) {
    List<Integer> clauses = new ArrayList<>(tree.children(noun, "acl"));
    // "people who had fled Syria"
    tree.children(noun, "relcl").stream()
        .filter(clause -> cues.isOrigin(tree.lemma(clause)) || cues.isOrigin(tree.word(clause)))
        .forEach(clauses::add);
    int verb = tree.is(noun, "dobj") ? tree.head(noun) : -1;
    for (int clause : verb < 0 ? List.<Integer>of() : tree.children(verb, "ccomp")) {
      boolean bare = tree.children(clause, "nsubj", "nsubjpass", "mark", "aux").isEmpty();
      if (bare && clause > noun && tree.word(clause).endsWith("ing")) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  /** "charities run by Saeed", "a bus carrying employees of Gazprom", "forces loyal to Haftar". */
  private List<Integer> ofClause(int clause, Where where) {
    List<Integer> phrases = new ArrayList<>();
    if (!tree.isInfinitive(clause)) {
      phrases.addAll(tree.children(clause, "dobj"));
      // "believed to be from Sudan"
      for (int being : tree.children(clause, "xcomp")) {
        boolean is = tree.lemma(being).equals("be") || tree.tag(being).equals("AUX");
        phrases.addAll(is ? ofBeing(being, where) : List.of());
      }
      for (Adjunct adjunct : grammar.adjuncts(clause)) {
        if (leads(adjunct.marker(), where)) {
          // "suspected of belonging to Hamas"
          phrases.addAll(
              adjunct.clause() ? ofClause(adjunct.object(), where) : List.of(adjunct.object()));
        }
      }
    }
    return phrases;
  }

  private List<Integer> ofBeing(int verb, Where where) {
    return grammar.adjuncts(verb).stream()
        .filter(adjunct -> !adjunct.clause() && leads(adjunct.marker(), where))
        .map(Adjunct::object)
        .toList();
  }

  private List<Filler> named(int phrase, Where located, int depth) {
    List<Filler> found = arguments.actorsOrOwners(List.of(phrase));
    return found.isEmpty() ? below(phrase, located, depth) : found;
  }

  /** What a phrase is described with. */
  private List<Filler> below(int phrase, Where located, int depth) {
    List<Filler> deeper = new ArrayList<>();
    for (int token : depth == 0 ? List.<Integer>of() : tree.withConjuncts(phrase)) {
      deeper.addAll(of(token, located, depth - 1, NO_VERB));
    }
    return deeper;
  }

  /**
   * The country nearest behind a word that tells where, with no verb between: parsers often hang a
   * phrase of place on what stands far off.
   */
  List<Filler> placeBehind(int token) {
    for (int i = token + 1; i < tree.size() && !endsClause(i); i++) {
      boolean where = tree.is(i, "pobj") && WHERE.contains(tree.word(tree.head(i)));
      List<Filler> found = where ? arguments.actorsOrOwners(List.of(i)) : List.of();
      if (!found.isEmpty()) {
        return found.stream()
            .map(f -> new Filler(f.actor(), f.token(), f.confidence() * BEHIND))
            .toList();
      }
    }
    return List.of();
  }

  private boolean endsClause(int i) {
    return switch (tree.tag(i)) {
      case "VERB" -> !isPartOfPhrase(i);
      case "AUX", "SCONJ" -> true;
      default -> tree.word(i).equals(";") || grammar.isRelativePronoun(i);
    };
  }

  /** "gave millions to promote investment in Ethiopia", "people now living in Greek camps". */
  private boolean isPartOfPhrase(int verb) {
    boolean bare = tree.children(verb, "nsubj", "nsubjpass", "mark").isEmpty();
    boolean describes = tree.is(verb, "acl", "amod", "nmod", "compound");
    return bare && (describes || tree.isInfinitive(verb));
  }
}
