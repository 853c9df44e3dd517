package org.diplograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In which encoding bytes are. */
final class Encodings {
  private Encodings() {}

  /** The encoding that a byte order mark tells, or null without one. */
  static @Nullable Charset marked(byte[] bytes) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) {
      return Charset.forName("UTF-32");
    }
    return begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16 : null;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text, or null if the bytes are not in that encoding. */
  static @Nullable String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The same text as UTF-8. */
  static InputStream toUtf8(InputStream in, Charset charset) {
    Reader reader = new InputStreamReader(in, charset);
    return new InputStream() {
      private ByteBuffer ready = ByteBuffer.allocate(0);
      private final CharBuffer characters = CharBuffer.allocate(8192);
      private char held;

      @Override
      public int read() throws IOException {
        return fill() ? ready.get() & 0xff : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0 || !fill()) {
          return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(bytes, offset, count);
        return count;
      }

      private boolean fill() throws IOException {
        while (!ready.hasRemaining()) {
          characters.clear();
          if (held != 0) {
            characters.put(held);
            held = 0;
          }
          boolean ended = reader.read(characters) < 0;
          characters.flip();
          if (ended && !characters.hasRemaining()) {
            return false;
          }
          keepHalf(ended);
          ready = StandardCharsets.UTF_8.encode(characters);
        }
        return true;
      }

      /** The first half of a pair waits for the second. */
      private void keepHalf(boolean ended) {
        int last = characters.limit() - 1;
        if (!ended && Character.isHighSurrogate(characters.get(last))) {
          held = characters.get(last);
          characters.limit(last);
        }
      }
    };
  }
}
