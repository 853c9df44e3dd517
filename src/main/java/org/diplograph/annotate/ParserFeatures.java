package org.diplograph.annotate;

import java.util.List;
import java.util.Locale;

/**
 * What a parser sees of a state, as hashes: words and tags around the top of the stack and the
 * front of the buffer, the arcs already drawn there, distances (after Zhang and Nivre 2011).
 */
final class ParserFeatures {
  /** How many features of a state there are at most. */
  static final int CAPACITY = 96;

  private static final int ABSENT = 1;

  /** Bits of a cluster's path. */
  private static final int SHORT = 6;

  private static final int LONG = 12;

  private final int[] words;
  private final int[] tags;
  private final int[] endings;
  private final int[] clusters;
  private final int[] hashes = new int[CAPACITY];
  private int count;
  private int template;

  ParserFeatures(List<String> forms, List<String> tagNames, WordClusters known) {
    int size = forms.size();
    words = new int[size + 1];
    tags = new int[size + 1];
    endings = new int[size + 1];
    clusters = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String form = normalized(forms.get(i));
      words[i] = form.hashCode() | 2;
      tags[i] = tagNames.get(i).hashCode() | 2;
      endings[i] = mix(tags[i], form.substring(Math.max(0, form.length() - 2)).hashCode());
      clusters[i] = known.of(form);
    }
    words[size] = "-ROOT-".hashCode();
    tags[size] = words[size];
  }

  private static String normalized(String form) {
    boolean digits = false;
    for (int i = 0; i < form.length(); i++) {
      digits |= Character.isDigit(form.charAt(i));
    }
    if (digits) {
      return "-NUM" + Math.min(form.length(), 4);
    }
    if (form.equals("US")) {
      return "u.s."; // in small letters it would be "us"
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    return switch (lower) {
      case "\u201c", "\u201d", "\u00ab", "\u00bb", "``", "''" -> "\"";
      case "\u2014", "\u2013", "--" -> "-";
      case "[" -> "(";
      case "]" -> ")";
      default -> lower;
    };
  }

  int[] hashes() {
    return hashes;
  }

  int count() {
    return count;
  }

  private int word(int token) {
    return token == ParserState.NONE ? ABSENT : words[token];
  }

  private int tag(int token) {
    return token == ParserState.NONE ? ABSENT : tags[token];
  }

  /** The tag with the word's last two letters: they tell forms of verbs apart. */
  private int ending(int token) {
    return token == ParserState.NONE ? ABSENT : endings[token];
  }

  private int cluster(int token, int bits) {
    return token == ParserState.NONE ? ABSENT : WordClusters.prefix(clusters[token], bits) << 1;
  }

  private static int label(ParserState state, int token) {
    return token == ParserState.NONE ? ABSENT : state.label[token] + 3;
  }

  private static int of(int[] array, int token) {
    return token == ParserState.NONE ? ParserState.NONE : array[token];
  }

  private void add(int a) {
    put(mix(template, a));
  }

  private void add(int a, int b) {
    put(mix(mix(template, a), b));
  }

  private void add(int a, int b, int c) {
    put(mix(mix(mix(template, a), b), c));
  }

  private void add(int a, int b, int c, int d) {
    put(mix(mix(mix(mix(template, a), b), c), d));
  }

  private void put(int hash) {
    int h = hash * 0x85ebca6b;
    hashes[count++] = h ^ (h >>> 15);
    template++;
  }

  private static int mix(int hash, int value) {
    int h = (hash ^ value) * 0x9e3779b1;
    return h ^ (h >>> 16);
  }

  private void begin(int firstTemplate) {
    count = 0;
    template = firstTemplate;
  }

  /** Features that decide the next transition. */
  void forTransition(ParserState state) {
    begin(1000);
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int n0 = state.buffer(0);
    int n1 = state.buffer(1);
    int n2 = state.buffer(2);
    add(0);
    single(s0, n0, n1, n2, s1);
    pairs(s0, n0, n1, n2, s1);
    children(state, s0, n0);
    grandparents(state, s0);
    shapes(state, s0, n0);
    clusters(s0, n0, n1);
    endings(s0, n0, n1, n2);
  }

  private void clusters(int s0, int n0, int n1) {
    add(cluster(s0, LONG));
    add(cluster(n0, LONG));
    add(cluster(n1, LONG));
    add(cluster(s0, LONG), cluster(n0, LONG));
    add(cluster(s0, LONG), tag(n0));
    add(tag(s0), cluster(n0, LONG));
    add(cluster(s0, SHORT), cluster(n0, SHORT), tag(n1));
    add(cluster(s0, SHORT), cluster(n0, SHORT), cluster(n1, SHORT));
  }

  private void endings(int s0, int n0, int n1, int n2) {
    add(ending(s0), ending(n0));
    add(ending(s0), tag(n0));
    add(tag(s0), ending(n0));
    add(tag(s0), tag(n0), ending(n1));
    add(tag(s0), ending(n0), tag(n1));
    add(tag(s0), tag(n0), tag(n1), ending(n2));
  }

  private void single(int s0, int n0, int n1, int n2, int s1) {
    add(word(s0));
    add(tag(s0));
    add(word(s0), tag(s0));
    add(word(n0));
    add(tag(n0));
    add(word(n0), tag(n0));
    add(word(n1));
    add(tag(n1));
    add(word(n1), tag(n1));
    add(word(n2));
    add(tag(n2));
    add(word(s1), tag(s1));
    add(tag(s1));
  }

  private void pairs(int s0, int n0, int n1, int n2, int s1) {
    add(word(s0), tag(s0), word(n0), tag(n0));
    add(word(s0), tag(s0), word(n0));
    add(word(s0), word(n0), tag(n0));
    add(word(s0), tag(s0), tag(n0));
    add(tag(s0), word(n0), tag(n0));
    add(word(s0), word(n0));
    add(tag(s0), tag(n0));
    add(tag(n0), tag(n1));
    add(word(n0), tag(n1));
    add(word(n0), word(n1));
    add(tag(n0), tag(n1), tag(n2));
    add(tag(s0), tag(n0), tag(n1));
    add(word(s0), tag(n0), tag(n1));
    add(tag(s1), tag(s0), tag(n0));
    add(tag(s1), word(s0), tag(n0));
    add(word(s1), word(n0));
    add(tag(s0), word(n0), tag(n1));
    add(tag(s0), tag(n0), tag(n1), tag(n2));
    add(word(s0), word(n0), word(n1));
  }

  private void children(ParserState state, int s0, int n0) {
    int sl1 = of(state.left1, s0);
    int sr1 = of(state.right1, s0);
    int sr2 = of(state.right2, s0);
    int nl1 = of(state.left1, n0);
    int nl2 = of(state.left2, n0);
    add(tag(s0), tag(sl1), tag(n0));
    add(tag(s0), tag(sr1), tag(n0));
    add(word(s0), label(state, sr1), tag(n0));
    add(word(s0), word(sr1));
    add(tag(s0), tag(n0), tag(nl1));
    add(word(sl1), label(state, sl1));
    add(word(sr1), label(state, sr1));
    add(word(nl1), label(state, nl1));
    add(label(state, sl1), tag(s0));
    add(label(state, sr1), tag(s0), tag(n0));
    add(label(state, sr1), label(state, sr2), tag(s0), tag(n0));
    add(label(state, nl1), label(state, nl2), tag(n0));
    add(tag(s0), tag(sr1), tag(sr2));
    add(tag(n0), tag(nl1), tag(nl2));
    add(word(sr1), word(n0));
    add(tag(sr1), word(n0), tag(s0));
  }

  private void grandparents(ParserState state, int s0) {
    int h1 = of(state.head, s0);
    int h2 = of(state.head, h1);
    int n0 = state.buffer(0);
    add(word(h1), tag(h1));
    add(label(state, s0), tag(s0), tag(n0));
    add(tag(h1), tag(s0), tag(n0));
    add(word(h1), label(state, s0), tag(n0));
    add(word(h1), word(n0));
    add(tag(h2), tag(h1), tag(s0));
    add(label(state, s0), word(s0), word(n0));
  }

  private void shapes(ParserState state, int s0, int n0) {
    int distance = s0 == ParserState.NONE ? 0 : bucket(n0 - s0);
    int sLeft = of(state.leftCount, s0);
    int sRight = of(state.rightCount, s0);
    int nLeft = of(state.leftCount, n0);
    add(distance, tag(s0), tag(n0));
    add(distance, word(s0), word(n0));
    add(distance, word(s0));
    add(distance, word(n0));
    add(sRight, word(s0), tag(n0));
    add(sRight, tag(s0), tag(n0));
    add(sLeft, tag(s0));
    add(nLeft, word(n0));
    add(nLeft, tag(n0), tag(s0));
    add(headed(state, s0), tag(s0), tag(n0));
    add(Math.min(state.depth(), 4), tag(n0));
  }

  private static int headed(ParserState state, int s0) {
    return s0 != ParserState.NONE && state.head[s0] != ParserState.NONE ? 1 : 0;
  }

  private static int bucket(int distance) {
    if (distance < 5) {
      return distance;
    }
    return distance < 10 ? 5 : 10;
  }

  /** Features that decide the label of an arc about to be drawn. */
  void forLabel(ParserState state, int from, int to) {
    begin(5000);
    int direction = from < to ? 1 : 2;
    int distance = bucket(Math.abs(from - to)) * 3 + direction;
    int l1 = of(state.left1, to);
    int r1 = of(state.right1, to);
    int fl = of(state.left1, from);
    int fr = of(state.right1, from);
    int before = to > 0 ? to - 1 : ParserState.NONE;
    int after = to + 1 <= state.size ? to + 1 : ParserState.NONE;
    add(direction);
    add(word(to), direction);
    add(tag(to), tag(from), direction);
    add(word(from), direction);
    add(word(to), word(from), direction);
    add(word(to), tag(from), direction);
    add(tag(to), word(from), direction);
    add(tag(to), tag(from), distance);
    add(tag(to), tag(from), tag(l1), tag(r1));
    add(word(l1), tag(to), tag(from));
    add(word(r1), tag(to), tag(from));
    add(label(state, l1), label(state, r1), tag(to), tag(from));
    add(label(state, fl), tag(to), tag(from), direction);
    add(label(state, fr), tag(to), tag(from), direction);
    add(label(state, fl), label(state, fr), word(from), tag(to));
    add(tag(before), tag(to), tag(after), tag(from));
    add(word(before), tag(to), tag(from));
    add(word(after), tag(to), tag(from));
    add(label(state, from), tag(from), tag(to));
    add(word(from), label(state, fr), tag(to));
    add(cluster(to, LONG), direction);
    add(cluster(from, LONG), direction);
    add(cluster(to, LONG), cluster(from, LONG), direction);
    add(ending(to), ending(from), direction);
    add(ending(to), tag(from), direction);
    add(tag(to), ending(from), direction);
  }
}
