package org.diplograph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.diplograph.model.Annotation;
import org.diplograph.model.Article;
import org.diplograph.model.Name;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.model.Token;

/**
 * Finds the sentences, words, parts of speech, lemmas and names of an article by OpenNLP. A
 * function of the article; may be shared between threads.
 */
public final class Annotator {
  private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";
  private static final String TAGGER = "tags-en.bin";

  private final SentenceSplitter splitter;
  private final Words words;
  private final Headlines headlines;
  private final TagRepair repair;
  private final CrfNameFinder finder;

  private Annotator(CrfNameFinder finder) throws IOException {
    this.finder = finder;
    try (InputStream sentences = open("sentence");
        InputStream tokens = open("tokens");
        InputStream tags = resource(TAGGER);
        InputStream forms = open("lemmas")) {
      splitter =
          new SentenceSplitter(new ThreadSafeSentenceDetectorME(new SentenceModel(sentences)));
      POSTagger tagger = new ThreadSafePOSTaggerME(TaggerTraining.read(tags));
      Lemmas lemmas = new Lemmas(new ThreadSafeLemmatizerME(new LemmatizerModel(forms)));
      words = new Words(new ThreadSafeTokenizerME(new TokenizerModel(tokens)), tagger, lemmas);
      headlines = new Headlines(tagger, lemmas);
      repair = new TagRepair(lemmas);
    }
  }

  /**
   * Loads the models that come with the program.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load() throws IOException {
    return load(CrfNameFinder.load());
  }

  /**
   * Loads the models that come with the program but for the name finder.
   *
   * @throws IOException if one is missing or broken
   */
  public static Annotator load(CrfNameFinder finder) throws IOException {
    return new Annotator(finder);
  }

  private static InputStream open(String part) throws IOException {
    return resource(String.format(Locale.ROOT, MODELS, part));
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Annotator.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + ": not in the program: build it again");
    }
    return in;
  }

  /** Annotates an article. */
  public Annotation annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    int paragraph = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf("\n\n", begin);
      end = end < 0 ? text.length() : end;
      boolean headline = begin < article.bodyBegin();
      paragraph(sentences, text, new Span(begin, end), paragraph++, headline);
      begin = end + 2;
    }
    List<Name> names = new ArrayList<>();
    List<opennlp.tools.util.Span[]> found =
        finder.findAll(sentences.stream().map(Annotator::forms).toList());
    for (Sentence sentence : sentences) {
      names(sentence, found.get(sentence.index()), names);
    }
    List<Sentence> tagged = repair.repair(headlines.retag(sentences, names));
    return new Annotation(article, NameTags.correct(tagged, names), names);
  }

  private void paragraph(
      List<Sentence> sentences, String text, Span paragraph, int number, boolean headline) {
    String plain = plain(PairedMarks.joined(paragraph.in(text)));
    List<Span> spans = headline ? List.of(new Span(0, plain.length())) : splitter.split(plain);
    for (Span span : spans) {
      Span here = new Span(paragraph.begin() + span.begin(), paragraph.begin() + span.end());
      List<Token> tokens = words.of(span.in(plain), text, here.begin());
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(sentences.size(), number, headline, here, tokens));
      }
    }
  }

  /** The text as the models learnt it: straight quotation marks and plain hyphens. */
  public static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2011', '-')
        .replace('\n', ' ');
  }

  /** "Ban Ki-moon", "Moon Jae-in": the tokenizer parts words at hyphens; names do not end there. */
  private static int hyphenated(List<Token> tokens, int begin, int end) {
    int at = end;
    while (at + 1 < tokens.size()
        && tokens.get(at).text().equals("-")
        && tokens.get(at).span().begin() == tokens.get(at - 1).span().end()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin()
        && isNamePart(tokens, at + 1, at - begin)) {
      at += 2;
    }
    return at;
  }

  private static boolean isNamePart(List<Token> tokens, int at, int wordsBefore) {
    Token token = tokens.get(at);
    boolean syllable = wordsBefore > 1 && (token.tag().equals("ADP") || isSyllable(tokens, at));
    return syllable || (token.tag().equals("PROPN") && Character.isLetter(token.text().charAt(0)));
  }

  /** "Kang In-sun said", but not "Jeb Bush-era rules": two short parts, and no noun follows. */
  private static boolean isSyllable(List<Token> tokens, int at) {
    boolean isShort =
        tokens.get(at).text().matches("\\p{Ll}{2,6}") && tokens.get(at - 2).text().length() <= 5;
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : "";
    return isShort && !tokens.get(at).tag().equals("VERB") && !next.matches("NOUN|PROPN|ADJ");
  }

  private static String[] forms(Sentence sentence) {
    return sentence.tokens().stream().map(t -> plain(t.text())).toArray(String[]::new);
  }

  private static void names(Sentence sentence, opennlp.tools.util.Span[] found, List<Name> names) {
    List<Name> here = new ArrayList<>();
    int covered = 0;
    for (opennlp.tools.util.Span span : found) {
      Name.Type type = Name.Type.valueOf(span.getType().toUpperCase(Locale.ROOT));
      int end =
          type == Name.Type.PERSON
              ? hyphenated(sentence.tokens(), span.getStart(), span.getEnd())
              : span.getEnd();
      if (span.getStart() >= covered) {
        here.add(new Name(sentence.index(), span.getStart(), end, type, span.getProb()));
        covered = end;
      }
    }
    here.addAll(Syllables.missed(sentence, here));
    here.sort(Comparator.comparingInt(Name::firstToken));
    names.addAll(here);
  }
}
