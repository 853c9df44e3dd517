package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Mention;

/** Finds the actors that a phrase stands for. */
final class Arguments {
  /** How sure it is that who owns or makes a thing is meant by the thing. */
  private static final double OWNER = 0.8;

  /**
   * An actor in a frame's place.
   *
   * @param actor its id
   * @param token the head of the phrase
   * @param confidence how sure it is that the phrase means this actor
   */
  record Filler(int actor, int token, double confidence) {}

  private final SentenceTree tree;
  private final Grammar grammar;

  Arguments(SentenceTree tree, Grammar grammar) {
    this.tree = tree;
    this.grammar = grammar;
  }

  /** The actors that the phrases are, or name by a title or apposition. */
  List<Filler> actors(List<Integer> heads, boolean places) {
    List<Filler> found = new ArrayList<>(2);
    for (int head : heads) {
      for (int token : tree.withConjuncts(head)) {
        found.addAll(actors(token, places));
      }
    }
    return found;
  }

  /** As {@link #actors(List, boolean)}; where a phrase is none, who owns or makes what it names. */
  List<Filler> actorsOrOwners(List<Integer> heads) {
    List<Filler> found = new ArrayList<>(2);
    for (int head : heads) {
      for (int token : tree.withConjuncts(head)) {
        List<Filler> actors = actors(token, true);
        found.addAll(actors.isEmpty() ? owners(token) : actors);
      }
    }
    return found;
  }

  /** Whom a verb that says something is said to: "told Haiti that", "informed the bank that". */
  List<Filler> addressees(int verb) {
    List<Integer> heads = tree.children(verb, "dobj", "dative");
    return actorsOrOwners(heads.stream().filter(head -> head > verb).toList());
  }

  /** The actors that one phrase is, without those coordinated with it. */
  List<Filler> actors(int noun, boolean places) {
    int token = described(noun);
    List<Filler> found = mentioned(token, places);
    if (!found.isEmpty()) {
      return ofSeveral(token, found);
    }
    for (int child : tree.children(token, "appos")) {
      found.addAll(mentioned(child, places));
    }
    return found;
  }

  /** "Indian and Chinese troops", "the foreign ministers of Egypt and Ethiopia": both states'. */
  private List<Filler> ofSeveral(int noun, List<Filler> found) {
    // The lemmatizer leaves "troops" and its like as they are.
    boolean inflected = tree.word(noun).endsWith("s") || !tree.word(noun).equals(tree.lemma(noun));
    List<Filler> shared = sharing(noun, found);
    if (!shared.isEmpty()) {
      shared.addAll(found);
      return shared;
    }
    boolean plural = tree.tag(noun).equals("NOUN") && inflected;
    if (!plural || found.size() != 1) {
      return found;
    }
    List<Filler> owners = owners(noun);
    boolean more = owners.stream().anyMatch(o -> o.actor() == found.get(0).actor());
    return more && owners.size() > 1 ? owners : found;
  }

  /** "Nigerian and British armed forces": the first, where the second is part of a name. */
  private List<Filler> sharing(int noun, List<Filler> found) {
    List<Filler> shared = new ArrayList<>(1);
    int first = noun;
    for (Mention mention : tree.mentions(noun)) {
      first = Math.min(first, mention.firstToken());
    }
    for (int child : tree.children(noun, "nmod", "amod", "compound")) {
      int before = first;
      boolean joined = tree.children(child, "conj").stream().anyMatch(c -> c == before);
      if (child < first && joined && found.size() == 1) {
        for (Mention mention : tree.mentions(child)) {
          shared.add(new Filler(mention.actor(), child, mention.confidence()));
        }
      }
    }
    return shared;
  }

  /** "Matthew Nimetz, the UN envoy, who mediated": what the apposition describes. */
  private int described(int token) {
    int head = tree.head(token);
    return head >= 0 && tree.is(token, "appos") && !tree.mentions(head).isEmpty() ? head : token;
  }

  /** The actors of the longest mention that covers the token. */
  private List<Filler> mentioned(int token, boolean places) {
    int longest = 0;
    for (Mention mention : tree.mentions(token)) {
      longest = Math.max(longest, mention.endToken() - mention.firstToken());
    }
    List<Filler> found = new ArrayList<>(1);
    for (Mention mention : tree.mentions(token)) {
      boolean place =
          mention.form() == Mention.Form.PLACE || mention.form() == Mention.Form.LOCATION;
      boolean attribute =
          mention.form() == Mention.Form.DEMONYM
              && tree.tag(token).equals("ADJ")
              && !tree.is(token, "nsubj", "nsubjpass", "dobj", "pobj");
      if (mention.endToken() - mention.firstToken() == longest
          && (places || !place)
          && !attribute) {
        found.add(new Filler(mention.actor(), token, mention.confidence()));
      }
    }
    return found;
  }

  /**
   * Who owns, makes or heads the thing: "Iran's programme", "Russian banks", "the army of Chad".
   */
  List<Filler> owners(int noun) {
    List<Filler> found = possessors(noun);
    if (found.isEmpty()) {
      found = modifiers(noun);
    }
    if (found.stream().allMatch(f -> isPlace(f.token()))) {
      // "the Almaty offices of BTA Bank" are the bank's.
      List<Filler> behind = ownersBehind(noun);
      found = behind.isEmpty() ? found : behind;
    }
    List<Filler> weaker = new ArrayList<>(found.size());
    for (Filler filler : found) {
      weaker.add(new Filler(filler.actor(), filler.token(), filler.confidence() * OWNER));
    }
    return weaker;
  }

  private List<Filler> ownersBehind(int noun) {
    List<Filler> found = new ArrayList<>(1);
    for (Adjuncts.Adjunct adjunct : grammar.adjuncts(noun)) {
      if (!adjunct.clause() && isOwnerMarker(adjunct.marker())) {
        found.addAll(actors(List.of(adjunct.object()), true));
      }
    }
    return found;
  }

  private boolean isPlace(int token) {
    return tree.mentions(token).stream()
        .allMatch(m -> m.form() == Mention.Form.PLACE || m.form() == Mention.Form.LOCATION);
  }

  private static boolean isOwnerMarker(String marker) {
    return marker.equals("of") || marker.equals("by");
  }

  /** Whose it is: "Putin's visit", "its visit". */
  List<Filler> possessors(int noun) {
    List<Filler> found = new ArrayList<>(1);
    for (int child : owning(noun)) {
      int owner = grammar.owner(child);
      for (int token : tree.withConjuncts(owner)) {
        found.addAll(actors(token, true));
      }
      if (found.isEmpty() && owner == child) {
        // "the foreign minister of Chad's visit", "the Russian army's visit"
        found.addAll(modifiers(child));
      }
    }
    return found;
  }

  /** What owns a noun, or a noun before it: "Trump's Middle East plan". */
  private List<Integer> owning(int noun) {
    List<Integer> owning = new ArrayList<>(tree.children(noun, "poss"));
    for (int before : tree.children(noun, "compound", "nmod")) {
      owning.addAll(tree.children(before, "poss"));
    }
    return owning;
  }

  /** Actors named before the noun: "US sanctions", "Russian-Turkish talks". */
  List<Filler> modifiers(int noun) {
    List<Filler> found = new ArrayList<>(1);
    for (int child : tree.children(noun, "nmod", "amod", "compound", "npadvmod", "nn")) {
      for (int token : tree.withConjuncts(child)) {
        addModifier(token, noun, found);
        for (int inner : tree.children(token, "nmod", "amod", "compound", "npadvmod")) {
          addModifier(inner, noun, found);
        }
      }
    }
    return found;
  }

  private void addModifier(int token, int noun, List<Filler> into) {
    for (Mention mention : tree.mentions(token)) {
      boolean outside = mention.endToken() <= noun && !isBeside(mention.endToken());
      boolean known = into.stream().anyMatch(f -> f.actor() == mention.actor());
      if (outside && !known) {
        into.add(new Filler(mention.actor(), token, mention.confidence()));
      }
    }
  }

  /** "US-backed fighters", "Israeli-occupied land": who is named there neither acts nor owns. */
  private boolean isBeside(int end) {
    int at = end < tree.size() && tree.word(end).equals("-") ? end + 1 : end;
    boolean hyphen = tree.word(at - 1).endsWith("-");
    return hyphen
        && at < tree.size()
        && Insertions.isParticiple(tree.word(at))
        && !Insertions.leads(tree.word(at))
        && !Insertions.owns(tree.word(at));
  }
}
