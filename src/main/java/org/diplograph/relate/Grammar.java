package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.relate.Adjuncts.Adjunct;

/**
 * Finds who does what in a tree: logical subjects and objects through passive, coordination,
 * relative clauses, participles and control. Knows the parser's relations, no word but the
 * grammatical ones.
 */
final class Grammar {
  private static final int DEPTH = 6;

  private final SentenceTree tree;
  private final Adjuncts adjuncts;
  private final Passives passives;
  private final RaisedObjects raised;

  Grammar(SentenceTree tree) {
    this.tree = tree;
    this.adjuncts = new Adjuncts(tree);
    this.passives = new Passives(tree);
    this.raised = new RaisedObjects(tree);
  }

  /** Whether the verb stands in the passive, or is a passive participle. */
  boolean isPassive(int verb) {
    return passives.isPassive(verb);
  }

  /** Whether the clause tells what a noun is about: "accusations that it attacked". */
  boolean isThatClause(int verb) {
    return hasOwnSubject(verb) && tree.is(verb, "acl", "relcl", "ccomp") && isMarked(verb, "that");
  }

  /** The parser may take the "for" of "for Chad to stop" for a preposition without an object. */
  private boolean hasBareFor(int verb) {
    return tree.children(verb, "prep").stream()
        .anyMatch(p -> tree.word(p).equals("for") && tree.children(p).isEmpty());
  }

  private boolean isMarked(int clause, String conjunction) {
    return tree.children(clause, "mark").stream().anyMatch(m -> tree.word(m).equals(conjunction));
  }

  /** Heads of the phrases that do what the verb says: subjects, or by-agents of a passive. */
  List<Integer> agents(int verb) {
    return isPassive(verb) ? byAgents(verb) : subjects(verb, DEPTH);
  }

  /** Heads of the phrases that what the verb says is done to. */
  List<Integer> patients(int verb) {
    List<Integer> objects = tree.children(verb, "dobj");
    if (isPassive(verb)) {
      return objects.isEmpty() ? subjects(verb, DEPTH) : objects;
    }
    if (objects.isEmpty()) {
      // "called out China", "has held meetings": parsers may take an object for what is said of
      // one.
      objects = tree.children(verb, "oprd").stream().filter(tree::isNominal).toList();
    }
    if (!objects.isEmpty()) {
      return antecedents(objects, verb);
    }
    boolean describes =
        tree.is(verb, "relcl") || (tree.is(verb, "acl") && !tree.isInfinitive(verb));
    if (describes && hasOwnSubject(verb)) {
      return List.of(tree.head(verb));
    }
    return raised.of(verb);
  }

  /** The subject of a passive that has an object too: "Kyiv was given tanks". */
  List<Integer> receivers(int verb) {
    boolean given = isPassive(verb) && !tree.children(verb, "dobj").isEmpty();
    return given ? subjects(verb, DEPTH) : List.of();
  }

  private boolean hasOwnSubject(int verb) {
    for (int subject : tree.children(verb, "nsubj", "nsubjpass")) {
      if (!isRelativePronoun(subject)) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> byAgents(int verb) {
    List<Integer> agents = behindBy(verb);
    return agents.isEmpty() ? agentsBehind(verb) : agents;
  }

  private List<Integer> behindBy(int token) {
    return adjuncts(token).stream()
        .filter(agent -> agent.marker().equals("by") && !agent.clause())
        .map(Adjunct::object)
        .toList();
  }

  /**
   * "was moved to a prison by Iran", "was denied a visa by Canada", "was asked to leave by Peru":
   * the parser may hang the agent on the word before it.
   */
  private List<Integer> agentsBehind(int verb) {
    List<Integer> before = new ArrayList<>(tree.children(verb, "dobj", "xcomp"));
    adjuncts(verb).stream()
        .filter(place -> place.marker().matches("to|from|into") && !place.clause())
        .forEach(place -> before.add(place.object()));
    return before.stream().flatMap(word -> behindBy(word).stream()).toList();
  }

  /** Heads of the grammatical subjects, own or understood. */
  private List<Integer> subjects(int verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> own = tree.children(verb, "nsubj", "nsubjpass");
    if (!own.isEmpty()) {
      return antecedents(own, verb);
    }
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    return switch (tree.relation(verb)) {
      case "conj" -> tree.isVerb(head) ? subjects(head, depth - 1) : List.of();
      case "xcomp", "oprd" -> controllers(head, verb, depth);
      case "advcl", "ccomp", "dep", "parataxis" ->
          tree.isVerb(head) ? surface(head, depth) : List.of();
      case "acl" -> ofNoun(verb, head, depth);
      // "ways to improve relations" is no relative clause, whatever the parser calls it.
      case "relcl" -> tree.isInfinitive(verb) ? ofNoun(verb, head, depth) : List.of(head);
      case "pcomp" -> ofPreposition(head, depth);
      default -> List.of();
    };
  }

  /** The understood subject of an adverbial clause is the main clause's surface subject. */
  private List<Integer> surface(int verb, int depth) {
    return subjects(verb, depth - 1);
  }

  /** Who does what an infinitive says: the governing word's object, else its subject. */
  private List<Integer> controllers(int governor, int verb, int depth) {
    if (tree.isVerb(governor)) {
      List<Integer> objects = tree.children(governor, "dobj", "dative");
      if (!objects.isEmpty() && objects.get(0) < verb && !isPassive(governor)) {
        return antecedents(objects, governor);
      }
      return subjects(governor, depth - 1);
    }
    int above = tree.head(governor);
    return above >= 0 && tree.isVerb(above) ? subjects(above, depth - 1) : List.of();
  }

  private List<Integer> ofNoun(int verb, int noun, int depth) {
    if (!tree.isInfinitive(verb)) {
      return List.of(noun);
    }
    List<Integer> owners = tree.children(noun, "poss");
    if (!owners.isEmpty()) {
      return antecedents(owners, noun);
    }
    int above = tree.head(noun);
    if (above >= 0 && tree.isVerb(above) && tree.is(noun, "dobj", "attr")) {
      return subjects(above, depth - 1);
    }
    return List.of();
  }

  /** "accused Iran of helping": the object; "retaliated by expelling": the subject. */
  private List<Integer> ofPreposition(int preposition, int depth) {
    int governor = tree.head(preposition);
    if (governor < 0) {
      return List.of();
    }
    if (!tree.isVerb(governor)) {
      int above = tree.head(governor);
      return above >= 0 && tree.isVerb(above) ? subjects(above, depth - 1) : List.of();
    }
    boolean ofObject =
        switch (tree.word(preposition)) {
          case "of", "for", "from" -> true;
          default -> false;
        };
    if (ofObject) {
      List<Integer> patients = patients(governor);
      if (!patients.isEmpty()) {
        return patients;
      }
    }
    return subjects(governor, depth - 1);
  }

  /** Replaces relative pronouns by what they stand for. */
  private List<Integer> antecedents(List<Integer> tokens, int verb) {
    List<Integer> result = new ArrayList<>(tokens.size());
    for (int token : tokens) {
      int clause = isRelativePronoun(token) ? relativeClause(verb) : -1;
      result.add(clause >= 0 ? tree.head(clause) : stressed(token, verb));
    }
    return result;
  }

  /** "It was Sweden that expelled": Sweden, else the word itself. */
  private int stressed(int pronoun, int verb) {
    int copula = tree.head(verb);
    boolean cleft =
        isRelativePronoun(pronoun)
            && copula >= 0
            && tree.is(verb, "ccomp", "relcl", "advcl")
            && tree.lemma(copula).equals("be")
            && tree.children(copula, "nsubj").stream().anyMatch(s -> tree.word(s).equals("it"));
    List<Integer> said = cleft ? tree.children(copula, "attr") : List.of();
    return said.isEmpty() ? pronoun : said.get(0);
  }

  /** The relative clause that the verb is, or is coordinated or nested in; -1 for none. */
  private int relativeClause(int verb) {
    int at = verb;
    for (int i = 0; i < DEPTH && at >= 0; i++) {
      if (tree.is(at, "relcl")) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  boolean isRelativePronoun(int token) {
    return List.of("who", "which", "that", "whom").contains(tree.word(token));
  }

  /** What a possessive stands for: "whose" stands for the noun that its clause describes. */
  int owner(int possessive) {
    if (tree.word(possessive).equals("whose")) {
      int clause = relativeClause(tree.head(possessive));
      return clause >= 0 ? tree.head(clause) : before(possessive);
    }
    return possessive;
  }

  /** The noun right before "whose" and its comma, where the tree shows no relative clause. */
  private int before(int possessive) {
    int at = possessive - 1;
    while (at >= 0 && tree.tag(at).equals("PUNCT")) {
      at--;
    }
    return at >= 0 && tree.isNominal(at) ? at : possessive;
  }

  /** What stands behind the word's own prepositions. */
  List<Adjunct> adjuncts(int token) {
    return adjuncts.of(token);
  }

  /** Clauses and infinitives that complete the word. */
  List<Integer> complements(int token) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(token, "xcomp", "ccomp", "acl", "oprd")) {
      found.addAll(tree.withConjuncts(child));
    }
    for (int child : tree.children(token, "advcl")) {
      if (tree.isInfinitive(child) && (isMarked(child, "for") || hasBareFor(token))) {
        found.add(child); // "called for Chad to stop"
      }
    }
    for (Adjunct adjunct : adjuncts(token)) {
      if (adjunct.clause()) {
        found.addAll(tree.withConjuncts(adjunct.object()));
      }
    }
    return found;
  }

  /**
   * The words that can be what a pledge, demand, denial or threat is about.
   *
   * @param noun the word's object noun, -1 for none
   */
  List<Integer> contents(int token, int noun) {
    List<Integer> words = new ArrayList<>(complements(token));
    if (tree.isVerb(token)) {
      for (int patient : patients(token)) {
        words.addAll(tree.withConjuncts(patient));
      }
    }
    if (noun >= 0) {
      words.addAll(complements(noun));
    }
    for (int holder : new int[] {token, Math.max(noun, token)}) {
      for (Adjunct adjunct : adjuncts(holder)) {
        words.addAll(tree.withConjuncts(adjunct.object()));
      }
    }
    return words;
  }
}
