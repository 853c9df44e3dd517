package org.diplograph.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;

/**
 * A sentence whose names a person or a teacher has marked.
 *
 * @param document number of its document in the file, from 0
 * @param words its words
 * @param names its names, in order, without overlaps
 */
public record NamedSentence(int document, List<String> words, List<Span> names) {
  private static final String TYPES = "POL";

  /** Keeps its own copies of the lists. */
  public NamedSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /**
   * Reads sentences: a word, a tab and {@code O}, {@code B-person}, {@code I-person} and so on in
   * each line, an empty line between sentences, {@code -DOCSTART-} between documents.
   *
   * @throws IOException if a line has no word with a label that is known
   */
  public static List<NamedSentence> read(BufferedReader lines) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int document = 0;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("-DOCSTART-")) {
        document++;
      } else if (line.isBlank()) {
        add(sentences, document, words, labels);
      } else {
        int tab = line.indexOf('\t');
        String label = tab < 1 ? "" : line.substring(tab + 1).strip();
        if (!label.matches("O|[BI]-(person|organization|location)")) {
          throw new IOException(
              "line " + number + ": no word with a label that is known: '" + line + "'");
        }
        words.add(line.substring(0, tab));
        labels.add(label);
      }
    }
    add(sentences, document, words, labels);
    return sentences;
  }

  private static void add(
      List<NamedSentence> sentences, int document, List<String> words, List<String> labels) {
    if (!words.isEmpty()) {
      sentences.add(new NamedSentence(document, words, spans(labels)));
      words.clear();
      labels.clear();
    }
  }

  private static List<Span> spans(List<String> labels) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      int from = i++;
      if (!labels.get(from).equals("O")) {
        String type = labels.get(from).substring(2);
        while (i < labels.size() && labels.get(i).equals("I-" + type)) {
          i++;
        }
        spans.add(new Span(from, i, type));
      }
    }
    return spans;
  }

  /** The numbers of its words' labels in {@link NameModel#LABELS}. */
  int[] labels() {
    int[] labels = new int[words.size()];
    for (Span name : names) {
      String type = name.getType().substring(0, 1).toUpperCase(Locale.ROOT);
      if (TYPES.contains(type)) {
        for (int i = name.getStart(); i < name.getEnd(); i++) {
          labels[i] = NameModel.LABELS.indexOf(place(name, i) + type);
        }
      }
    }
    return labels;
  }

  private static String place(Span name, int i) {
    boolean first = i == name.getStart();
    boolean last = i == name.getEnd() - 1;
    return first && last ? "U" : first ? "B" : last ? "L" : "I";
  }

  /** The same sentence with every word in capitals. */
  NamedSentence inCapitals() {
    return new NamedSentence(
        document, words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList(), names);
  }

  /** The same sentence in the way of a headline: longer words begin with a capital. */
  NamedSentence asHeadline() {
    return new NamedSentence(
        document, words.stream().map(NamedSentence::titleCase).toList(), names);
  }

  /** The same sentence with the words of its names parted at hyphens, as some tokenizers do it. */
  NamedSentence parted() {
    List<String> parts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int done = 0;
    for (Span name : names) {
      parts.addAll(words.subList(done, name.getStart()));
      int from = parts.size();
      words.subList(name.getStart(), name.getEnd()).forEach(word -> part(word, parts));
      spans.add(new Span(from, parts.size(), name.getType()));
      done = name.getEnd();
    }
    parts.addAll(words.subList(done, words.size()));
    return new NamedSentence(document, parts, spans);
  }

  private static void part(String word, List<String> into) {
    int from = 0;
    for (int at = word.indexOf('-', 1); at > 0 && at < word.length() - 1; ) {
      into.add(word.substring(from, at));
      into.add("-");
      from = at + 1;
      at = word.indexOf('-', from + 1);
    }
    into.add(word.substring(from));
  }

  private static String titleCase(String word) {
    return word.length() < 4
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
