package org.diplograph.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * What has been seen of the names of one document, so that a name that is plain in one sentence is
 * found in another that says less of it. A name is its words; it is remembered with how often it
 * stood for a person, an organization, a place or nothing, in probabilities. Only the last
 * sentences count where nobody says that another document has begun.
 */
final class NameMemory {
  /** One for each type of name in the order of {@link NameModel#TYPES}, and one for no name. */
  private static final int KINDS = NameModel.TYPES.length() + 1;

  private static final int NONE = KINDS - 1;
  private static final int PERSON = NameModel.TYPES.indexOf('P');
  private static final int ORGANIZATION = NameModel.TYPES.indexOf('O');
  private static final Set<String> BRACKETS = Set.of("(", ")", "-LRB-", "-RRB-");
  private static final float[] UNSEEN = {};

  /** So much must have been seen of a name before it counts. */
  private static final float LEAST = 0.1f;

  private static final int LONGEST = 6;

  /** How sure a name must be to be looked for elsewhere. */
  private static final double SURE = 0.5;

  /** What a person's full name counts for its first and last word. */
  private static final float PART = 0.7f;

  /** What a sentence counts in which nothing points to a name: it may just tell too little. */
  private static final float SILENT = 0.4f;

  /** What is taken for granted for and against each kind. */
  private static final float PRIOR = 0.6f;

  /** What evidence against a kind is worth by that for it. */
  private static final float DOUBT = 0.3f;

  /** The most that other sentences add to a label's score. */
  private static final float MOST = 3;

  /**
   * What one sentence shows of one name.
   *
   * @param defined whether it says so in so many words, so that it counts for the sentence itself
   */
  record Sight(String name, float[] kinds, boolean defined) {}

  private final int limit;
  private final Map<String, float[]> totals = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final Deque<List<Sight>> sentences = new ArrayDeque<>();

  /** Remembers so many sentences, the last ones. */
  NameMemory(int limit) {
    this.limit = limit;
  }

  /** A stretch of words that is a name known from elsewhere. */
  private record Place(int from, int to, String name) {}

  /** Takes down the names of a sentence, and the parts by which people are named again. */
  void meet(List<String> words, Span[] names) {
    for (Span name : names) {
      if (name.getProb() >= SURE && name.length() <= LONGEST) {
        know(words, name.getStart(), name.getEnd());
        if (name.getType().equals("person") && name.length() > 1) {
          know(words, name.getEnd() - 1, name.getEnd());
          know(words, name.getStart(), name.getStart() + 1);
        } else if (isShortened(words, name)) {
          know(words, name.getEnd() + 1, name.getEnd() + 2);
        }
      }
    }
  }

  /** "The National Resistance Movement (NRM)": whether a short form in brackets follows. */
  private static boolean isShortened(List<String> words, Span name) {
    int at = name.getEnd();
    return name.getType().equals("organization")
        && name.length() > 1
        && at + 2 < words.size()
        && BRACKETS.contains(words.get(at))
        && BRACKETS.contains(words.get(at + 2))
        && words.get(at + 1).matches("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*");
  }

  private void know(List<String> words, int from, int to) {
    String name = String.join(" ", words.subList(from, to));
    if (name.length() > 1 && Character.isUpperCase(name.codePointAt(0))) {
      totals.computeIfAbsent(name, n -> new float[KINDS]);
      lengths.merge(words.get(from), to - from, Math::max);
    }
  }

  /** What a sentence shows of the names known, by what its words alone say. */
  List<Sight> sights(List<String> words, NameLattice lattice, Span[] names) {
    List<Sight> sights = new ArrayList<>();
    for (Place place : places(words)) {
      float[] kinds = new float[KINDS];
      for (int kind = 0; kind < KINDS; kind++) {
        float share = kind == NONE ? SILENT : 1;
        kinds[kind] = share * (float) lattice.nameProbability(place.from(), place.to(), kind);
      }
      sights.add(new Sight(place.name(), kinds, false));
    }
    for (Span name : names) {
      float sure = (float) name.getProb();
      if (sure >= SURE && name.getType().equals("person") && name.length() > 1) {
        part(words.get(name.getEnd() - 1), sure, sights);
        part(words.get(name.getStart()), sure, sights);
      } else if (sure >= SURE && isShortened(words, name)) {
        float[] kinds = new float[KINDS];
        kinds[ORGANIZATION] = 2 * sure;
        sights.add(new Sight(words.get(name.getEnd() + 1), kinds, true));
      }
    }
    return sights;
  }

  private void part(String word, float sure, List<Sight> sights) {
    if (totals.containsKey(word)) {
      float[] kinds = new float[KINDS];
      kinds[PERSON] = PART * sure;
      sights.add(new Sight(word, kinds, false));
    }
  }

  void add(List<Sight> sights) {
    sentences.addLast(sights);
    count(sights, 1);
    if (sentences.size() > limit) {
      count(sentences.removeFirst(), -1);
    }
  }

  private void count(List<Sight> sights, int sign) {
    for (Sight sight : sights) {
      float[] total = totals.getOrDefault(sight.name(), UNSEEN);
      for (int kind = 0; kind < total.length; kind++) {
        total[kind] += sign * sight.kinds()[kind];
      }
    }
  }

  /**
   * The scores of a sentence with what other sentences say added; the lattice's own where they say
   * nothing.
   */
  float[][] informed(List<String> words, NameLattice lattice, List<Sight> own) {
    float[][] scores = lattice.scores;
    List<Sight> hidden = own.stream().filter(sight -> !sight.defined()).toList();
    count(hidden, -1);
    for (Place place : places(words)) {
      float[] total = totals.getOrDefault(place.name(), UNSEEN);
      float sum = sum(total);
      if (sum >= LEAST) {
        scores = scores == lattice.scores ? copy(scores) : scores;
        for (int type = 0; type < NONE; type++) {
          favour(scores, place, type, bias(total[type], sum - total[type]));
        }
      }
    }
    count(hidden, 1);
    return scores;
  }

  private static float sum(float[] terms) {
    float sum = 0;
    for (float term : terms) {
      sum += term;
    }
    return sum;
  }

  private static float[][] copy(float[][] scores) {
    float[][] copy = new float[scores.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = scores[i].clone();
    }
    return copy;
  }

  private static float bias(float pro, float contra) {
    float odds = (float) Math.log((pro + PRIOR) / (contra + PRIOR));
    return odds > 0 ? Math.min(MOST, odds) : Math.max(-MOST, DOUBT * odds);
  }

  private static void favour(float[][] scores, Place place, int type, float bias) {
    int base = 1 + 4 * type;
    int last = place.to() - 1;
    if (place.from() == last) {
      scores[last][base + 3] += bias;
    } else {
      scores[place.from()][base] += bias / 2;
      scores[last][base + 2] += bias / 2;
    }
  }

  private List<Place> places(List<String> words) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int longest = lengths.getOrDefault(words.get(i), 0);
      for (int n = 1; n <= longest && i + n <= words.size(); n++) {
        String name = n == 1 ? words.get(i) : String.join(" ", words.subList(i, i + n));
        if (totals.containsKey(name)) {
          places.add(new Place(i, i + n, name));
        }
      }
    }
    return places;
  }
}
