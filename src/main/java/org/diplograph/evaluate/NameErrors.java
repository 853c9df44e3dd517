package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.util.Span;
import org.diplograph.annotate.NamedSentence;

/** Tells what is wrong with the names found in a sentence. */
final class NameErrors {
  private NameErrors() {}

  /** Whether the same words with the same type are in a list. */
  static boolean isAmong(List<Span> spans, Span span) {
    return spans.stream().anyMatch(s -> sameWords(s, span) && s.getType().equals(span.getType()));
  }

  private static boolean sameWords(Span one, Span other) {
    return one.getStart() == other.getStart() && one.getEnd() == other.getEnd();
  }

  /**
   * The errors in order of the text. A marked name is of wrong {@code TYPE}, of wrong {@code
   * EXTENT} or {@code MISSED}; a found one that touches none is {@code EXTRA}.
   */
  static List<String> of(NamedSentence sentence, List<Span> found) {
    List<Span> names = sentence.names();
    List<Span> wrong = new ArrayList<>();
    names.stream().filter(name -> !isAmong(found, name)).forEach(wrong::add);
    found.stream().filter(f -> names.stream().noneMatch(f::intersects)).forEach(wrong::add);
    wrong.sort(Comparator.comparing(Span::getStart));
    return wrong.stream().map(span -> line(sentence, span, found)).toList();
  }

  private static String line(NamedSentence sentence, Span span, List<Span> found) {
    List<Span> instead = found.stream().filter(span::intersects).toList();
    String what = "MISSED";
    String more = span.getType();
    if (!sentence.names().contains(span)) {
      what = "EXTRA";
    } else if (!instead.isEmpty()) {
      Span other = instead.get(0);
      what = sameWords(span, other) ? "TYPE" : "EXTENT";
      more += ", found " + other.getType() + " " + words(sentence, other);
    }
    return String.join("\t", what, more, words(sentence, span), marked(sentence.words(), span));
  }

  private static String words(NamedSentence sentence, Span span) {
    return String.join(" ", sentence.words().subList(span.getStart(), span.getEnd()));
  }

  private static String marked(List<String> words, Span span) {
    List<String> all = new ArrayList<>(words);
    all.set(span.getStart(), "<<" + all.get(span.getStart()));
    all.set(span.getEnd() - 1, all.get(span.getEnd() - 1) + ">>");
    return String.join(" ", all);
  }
}
