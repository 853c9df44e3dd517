package org.diplograph.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Hands PDF and Word files to a reader for them, where the program was built with one. */
final class DocumentReaders {
  private static final int HEAD = 4096;

  private DocumentReaders() {}

  static boolean isDocument(byte[] bytes) {
    return kind(bytes) != null;
  }

  private static @Nullable String kind(byte[] bytes) {
    String head =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return "PDF";
    }
    boolean word = head.contains("[Content_Types].xml") || head.contains("word/");
    if (head.startsWith("PK\u0003\u0004") && word) {
      return "Word";
    }
    return head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") ? "Word" : null;
  }

  static ReadResult read(String name, byte[] bytes, ArticleMaker maker) throws IOException {
    for (DocumentReader reader : ServiceLoader.load(DocumentReader.class)) {
      return maker.make(reader.read(name, bytes));
    }
    return new ReadResult.Rejected(
        name, kind(bytes) + ": build the program with -Ptika to read it, or save it as text");
  }
}
