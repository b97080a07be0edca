package nl.gezondewijk.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A photograph becomes a small square picture that tells nothing but what somebody looks like; what is none is refused. */
class ReadPictureTests {

    @ParameterizedTest
    @CsvSource({"400,300", "300,400", "3000,4000", "60,60", "61,900"})
    void it_is_small_and_square_whatever_came_in(int width, int height) throws IOException {
        var made = picture(made(Photos.file(Photos.redAboveBlue(width, height), "jpeg")));

        assertThat(made.getWidth()).isEqualTo(ReadPicture.SIDE);
        assertThat(made.getHeight()).isEqualTo(ReadPicture.SIDE);
    }

    @Test
    void where_and_with_what_it_was_taken_is_not_in_it() {
        var file = Photos.withExif(Photos.redAboveBlue(400, 400), 1);
        assertThat(new String(file, ISO_8859_1)).contains(Photos.PLACE, "Exif");

        assertThat(new String(made(file), ISO_8859_1)).doesNotContain(Photos.PLACE, "Exif");
    }

    @ParameterizedTest
    @CsvSource({"1,above", "2,above", "3,below", "4,below", "5,left", "6,right", "7,right", "8,left"})
    void it_is_upright_however_the_camera_was_held(int orientation, String redIs) throws IOException {
        var made = picture(made(Photos.withExif(Photos.redAboveBlue(400, 400), orientation)));

        int near = ReadPicture.SIDE / 10;
        int far = ReadPicture.SIDE - near;
        int middle = ReadPicture.SIDE / 2;
        var red =
                switch (redIs) {
                    case "above" -> new int[] {middle, near};
                    case "below" -> new int[] {middle, far};
                    case "left" -> new int[] {near, middle};
                    default -> new int[] {far, middle};
                };
        assertThat(isRed(made, red[0], red[1])).isTrue();
        assertThat(isRed(made, ReadPicture.SIDE - red[0], ReadPicture.SIDE - red[1]))
                .isFalse();
    }

    @Test
    void a_png_that_lets_light_through_stands_on_white() throws IOException {
        var clear = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(picture(made(Photos.file(clear, "png"))).getRGB(100, 100)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void a_bomb_is_known_by_its_header_and_never_unfolded() {
        assertThat(why(Photos.bomb(50_000, 50_000))).isEqualTo("network.picture.wrong.wide");
        assertThat(why(Photos.bomb(29_000, 1_000))).isEqualTo("network.picture.wrong.wide");
        assertThat(why(Photos.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo("network.picture.wrong.wide");
    }

    @Test
    void texts_in_a_picture_that_unfold_to_much_more_are_left_where_they_are() {
        var text = new byte[40_000_000];
        Arrays.fill(text, (byte) 'A');
        var packed = Photos.packed(text);
        var content = new byte[packed.length + 6];
        System.arraycopy("text\0\0".getBytes(UTF_8), 0, content, 0, 6);
        System.arraycopy(packed, 0, content, 6, packed.length);

        var file = Photos.pngWith("zTXt", content);
        assertThat(new String(PlainPng.of(file).content(), ISO_8859_1))
                .doesNotContain("zTXt")
                .contains("IDAT", "IEND");
        assertThat(made(file)).hasSizeLessThan(50_000);
    }

    @Test
    void what_moves_is_refused() {
        assertThat(why(Photos.file(Photos.redAboveBlue(100, 100), "gif"))).isEqualTo("network.picture.wrong.moves");
        assertThat(why(Photos.pngWith("acTL", new byte[8]))).isEqualTo("network.picture.wrong.moves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEGIN:VCARD",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "RIFF\0\0\0\0WEBPVP8 ",
                "%PDF-1.4"
            })
    void what_is_no_photograph_is_refused(String content) {
        assertThat(why(content.getBytes(UTF_8))).isEqualTo("network.picture.wrong.kind");
    }

    @Test
    void a_photograph_that_breaks_off_is_refused() {
        var good = Photos.file(Photos.redAboveBlue(400, 400), "png");
        assertThat(why(Arrays.copyOf(good, 60))).isEqualTo("network.picture.wrong.damaged");
        assertThat(why(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 8, 'E', 'x', 'i', 'f', 0, 0}))
                .isEqualTo("network.picture.wrong.damaged");
    }

    @Test
    void a_stamp_is_too_small_and_ten_megabytes_too_much() {
        assertThat(why(Photos.file(Photos.redAboveBlue(59, 400), "jpeg"))).isEqualTo("network.picture.wrong.small");
        assertThat(why(new byte[10_000_000])).isEqualTo("network.picture.wrong.large");
    }

    private static byte[] made(byte[] file) {
        return switch (ReadPicture.of(file)) {
            case ReadPicture.Outcome.Made(var jpeg) -> jpeg;
            case ReadPicture.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static String why(byte[] file) {
        return switch (ReadPicture.of(file)) {
            case ReadPicture.Outcome.Made made -> "made";
            case ReadPicture.Outcome.Refused(var why) -> why;
        };
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var dot = new Color(picture.getRGB(x, y));
        return dot.getRed() > 150 && dot.getBlue() < 100;
    }
}
