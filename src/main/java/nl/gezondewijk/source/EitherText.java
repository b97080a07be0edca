package nl.gezondewijk.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of which nobody says how it is written: UTF-8, with or without a mark in front, or Latin-1 from the first byte that is
 * not UTF-8.
 *
 * <p>Bytes that are no UTF-8 after letters that were are damage, not Latin-1.
 */
final class EitherText extends Reader {
    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private boolean begun;
    private boolean sure;
    private boolean ended;

    EitherText(InputStream in) {
        this.in = in;
        bytes.flip();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var chars = CharBuffer.wrap(into, from, length).slice();
        while (chars.position() == 0) {
            if (!ended && bytes.remaining() < 4) {
                fill();
            }
            if (!begun) {
                begin();
            }
            int before = chars.position();
            var result = decoder.decode(bytes, chars, ended);
            sure |= hasLetters(into, from + before, from + chars.position());
            if (result.isError()) {
                if (sure) {
                    throw new Refused(Rule.DAMAGED, "UTF-8");
                }
                decoder = Charset.forName("windows-1252").newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
                decoder.onUnmappableCharacter(CodingErrorAction.REPLACE);
            } else if (result.isOverflow() || (ended && !bytes.hasRemaining())) {
                break;
            }
        }
        return chars.position() == 0 && length > 0 ? -1 : chars.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
    }

    private void begin() throws IOException {
        while (!ended && bytes.remaining() < 4) {
            fill();
        }
        begun = true;
        if (starts(0xEF, 0xBB, 0xBF)) {
            bytes.position(bytes.position() + 3);
            sure = true;
        } else if (starts(0xFF, 0xFE) || starts(0xFE, 0xFF)) {
            decoder = StandardCharsets.UTF_16.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            sure = true;
        }
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.remaining() <= i || (bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetters(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] > 0x7F) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
