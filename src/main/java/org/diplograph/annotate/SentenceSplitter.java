package org.diplograph.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import org.diplograph.model.Span;

/**
 * Splits paragraphs into sentences by OpenNLP's detector, and joins what it parts behind an
 * abbreviation: its model knows none.
 */
final class SentenceSplitter {
  static final String ABBREVIATIONS = "abbreviations.txt";
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?<=\\d)(\\.[\"”]?)\\s+(?=[\"“]?\\p{Lu}\\p{L}*[\\s,'’])");

  /** Shorter pieces before a number with a full stop are items of a list. */
  private static final int WORDS = 3;

  private static final String INITIAL = "(?:.*[\\s(\\[\"'])?\\p{Lu}\\.";

  private static final String INITIALS = "(?:\\p{Lu}\\.){2,}";

  /** "H. J. Kalikow": two initials and a name. */
  private static final Pattern SECOND_INITIAL = Pattern.compile("\\p{Lu}\\.\\s*\\p{Lu}\\p{L}");

  /** "Sams Jr. (born 1946)". */
  private static final Pattern BRACKET = Pattern.compile("[(\\[][\\p{Ll}\\d]");

  /** "The former U.S.": so few words before the abbreviation of a country are no sentence. */
  private static final int FRAGMENT = 3;

  /** No sentence has so many characters. */
  private static final int LONGEST = 3_000;

  private final SentenceDetector detector;
  private final Set<String> always = new HashSet<>();
  private final Set<String> beforeNumbers = new HashSet<>();
  private final Set<String> beforeTitles = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  SentenceSplitter(SentenceDetector detector) throws IOException {
    this.detector = detector;
    for (String line : Resource.lines(ABBREVIATIONS)) {
      kind(line).add(line.split("\\s")[0]);
    }
  }

  private Set<String> kind(String line) {
    return switch (line.charAt(line.length() - 1)) {
      case '#' -> beforeNumbers;
      case '+' -> beforeTitles;
      case '-' -> titles;
      default -> always;
    };
  }

  /** The sentences of a paragraph, as spans in it. */
  List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraph)) {
      Span last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (last != null && goesOn(paragraph, last, found.getStart())) {
        sentences.set(sentences.size() - 1, new Span(last.begin(), found.getEnd()));
      } else {
        sentences.add(new Span(found.getStart(), found.getEnd()));
      }
    }
    List<Span> parted = new ArrayList<>(sentences.size());
    sentences.forEach(sentence -> addParts(paragraph, sentence, parted));
    return parted;
  }

  /** "… met on August 3. The two men …": the detector takes "3." for a number that goes on. */
  private static void addParts(String paragraph, Span sentence, List<Span> into) {
    int begin = sentence.begin();
    Matcher end = NUMBER_AT_END.matcher(paragraph).region(begin, sentence.end());
    while (end.find()) {
      boolean list = paragraph.substring(begin, end.start()).strip().split("\\s+").length < WORDS;
      if (!list) {
        into.add(new Span(begin, end.end(1)));
        begin = end.end();
      }
    }
    addBounded(paragraph, begin, sentence.end(), into);
  }

  /** What has no end is cut between words: later stages take time by the square of the length. */
  private static void addBounded(String paragraph, int from, int end, List<Span> into) {
    int begin = from;
    while (end - begin > LONGEST) {
      int space = paragraph.lastIndexOf(' ', begin + LONGEST);
      int cut = space > begin ? space : begin + LONGEST;
      cut -= Character.isLowSurrogate(paragraph.charAt(cut)) ? 1 : 0;
      into.add(new Span(begin, cut));
      begin = paragraph.charAt(cut) == ' ' ? cut + 1 : cut;
    }
    if (begin < end) {
      into.add(new Span(begin, end));
    }
  }

  private boolean goesOn(String paragraph, Span last, int next) {
    String before = last.in(paragraph);
    int space = before.lastIndexOf(' ');
    String word = before.substring(space + 1).replaceAll("^[(\\[\"'“‘]+", "");
    char first = paragraph.charAt(next);
    return always.contains(word)
        || (word.equals("Jr.") || word.equals("Sr."))
            && BRACKET.matcher(paragraph.substring(next)).lookingAt()
        || (beforeNumbers.contains(word) && Character.isDigit(first))
        || (beforeTitles.contains(word) && titles.contains(wordAt(paragraph, next)))
        || Character.isLowerCase(first)
        || (before.matches(INITIAL) && space >= 0 && isNamePart(before, space))
        || (before.matches(INITIAL)
            && SECOND_INITIAL.matcher(paragraph.substring(next)).lookingAt())
        || (word.matches(INITIALS) && space >= 0 && isBehindTitle(before, space))
        || (word.matches(INITIALS) && before.strip().split("\\s+").length <= FRAGMENT);
  }

  private static String wordAt(String paragraph, int begin) {
    int end = begin;
    while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
      end++;
    }
    return paragraph.substring(begin, end);
  }

  /** "Sen. J.D. Vance". */
  private boolean isBehindTitle(String before, int space) {
    return always.contains(before.substring(before.lastIndexOf(' ', space - 1) + 1, space));
  }

  /** "George W. Bush": a single letter behind a capitalised word, not "Group A. The". */
  private static boolean isNamePart(String before, int space) {
    int start = before.lastIndexOf(' ', space - 1) + 1;
    String word = before.substring(start, space);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && !word.matches("Plan|Group|Phase|Annex|Vitamin|Article|Hepatitis|Appendix");
  }
}
