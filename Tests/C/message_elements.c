/* The nine elements of a message, read from JSON and written back: the same JSON. */
#include "json_equal.h"
#include "outcome.h"
#include "text.h"

#include <math.h>

static imhook_json *document;

static imhook_json_value parse(const char *text)
{
    imhook_json_free(document);
    expect_status(imhook_json_parse(imhook_text(text), NULL, &document, NULL), IMHOOK_OK, text);
    return imhook_json_root(document);
}

static imhook_message_element read(const char *text, imhook_element_type type)
{
    imhook_message_element element;
    imhook_error error;
    expect_status(imhook_message_element_read(parse(text), &element, &error), IMHOOK_OK, text);
    expect(element.type == type, "%s is an element of the type %d, not %d", text, (int)element.type, (int)type);
    return element;
}

/* Writes the element: the same JSON as this text. */
static void writes(const imhook_message_element *element, const char *expected)
{
    imhook_json_writer *writer;
    imhook_view text;
    imhook_json *written = NULL, *wanted = NULL;
    expect_status(imhook_json_writer_new(&writer), IMHOOK_OK, "imhook_json_writer_new");
    expect_status(imhook_message_element_write(writer, element), IMHOOK_OK, expected);
    expect_status(imhook_json_writer_finish(writer, &text, NULL), IMHOOK_OK, "finishing an element");
    imhook_json_parse(text, NULL, &written, NULL);
    imhook_json_parse(imhook_text(expected), NULL, &wanted, NULL);
    expect(json_equal(imhook_json_root(written), imhook_json_root(wanted)),
           "an element is written as\n  %.*s\nnot\n  %s", SHOW(text), expected);
    imhook_json_free(written);
    imhook_json_free(wanted);
    imhook_json_writer_free(writer);
}

#define IS(view, text) expect(text_is(view, text), "%s is %.*s, not %s", #view, SHOW(view), text)
#define IS_NUMBER(number, expected) expect((number) == (expected), "%s is %s", #number, #expected)

static void text_and_location(void)
{
    static const char text[] = "{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"see \\\"you\\\" at 9 🌙\"}}";
    imhook_message_element element = read(text, IMHOOK_ELEMENT_TEXT);
    IS(element.type_name, "TIMTextElem");
    IS(element.as.text.text, "see \"you\" at 9 🌙");
    writes(&element, text);

    static const char location[] = "{\"MsgType\":\"TIMLocationElem\",\"MsgContent\":{\"Desc\":\"Rossio, Lisbon\","
                                   "\"Latitude\":38.7139,\"Longitude\":-9.1394}}";
    element = read(location, IMHOOK_ELEMENT_LOCATION);
    IS(element.as.location.description, "Rossio, Lisbon");
    IS_NUMBER(element.as.location.latitude, 38.7139);
    IS_NUMBER(element.as.location.longitude, -9.1394);
    writes(&element, location);
}

static void face_and_custom(void)
{
    static const char face[] = "{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":3,\"Data\":\"smile\"}}";
    imhook_message_element element = read(face, IMHOOK_ELEMENT_FACE);
    IS_NUMBER(element.as.face.index, 3);
    IS(element.as.face.data, "smile");
    writes(&element, face);

    static const char custom[] =
        "{\"MsgType\":\"TIMCustomElem\",\"MsgContent\":{\"Data\":\"{\\\"deal\\\":42}\",\"Desc\":\"a deal\","
        "\"Ext\":\"deal://42\",\"Sound\":\"ding.aiff\"}}";
    element = read(custom, IMHOOK_ELEMENT_CUSTOM);
    IS(element.as.custom.data, "{\"deal\":42}");
    IS(element.as.custom.description, "a deal");
    IS(element.as.custom.extension, "deal://42");
    IS(element.as.custom.sound, "ding.aiff");
    writes(&element, custom);
}

static void sound_and_file(void)
{
    static const char sound[] =
        "{\"MsgType\":\"TIMSoundElem\",\"MsgContent\":{\"Url\":\"https://media.example.org/s/1\",\"UUID\":\"snd-1\","
        "\"Size\":18211,\"Second\":6,\"Download_Flag\":2}}";
    imhook_message_element element = read(sound, IMHOOK_ELEMENT_SOUND);
    IS(element.as.sound.url, "https://media.example.org/s/1");
    IS(element.as.sound.uuid, "snd-1");
    IS_NUMBER(element.as.sound.size, 18211);
    IS_NUMBER(element.as.sound.duration_s, 6);
    IS_NUMBER(element.as.sound.download_flag, 2);
    writes(&element, sound);

    static const char file[] =
        "{\"MsgType\":\"TIMFileElem\",\"MsgContent\":{\"Url\":\"https://media.example.org/f/1\",\"UUID\":\"file-1\","
        "\"FileSize\":50321,\"FileName\":\"menu.pdf\",\"Download_Flag\":2}}";
    element = read(file, IMHOOK_ELEMENT_FILE);
    IS(element.as.file.url, "https://media.example.org/f/1");
    IS(element.as.file.uuid, "file-1");
    IS_NUMBER(element.as.file.size, 50321);
    IS(element.as.file.name, "menu.pdf");
    IS_NUMBER(element.as.file.download_flag, 2);
    writes(&element, file);
}

static void image(void)
{
    static const char text[] =
        "{\"MsgType\":\"TIMImageElem\",\"MsgContent\":{\"UUID\":\"img-1\",\"ImageFormat\":3,\"ImageInfoArray\":["
        "{\"Type\":1,\"Size\":90211,\"Width\":1200,\"Height\":800,\"URL\":\"https://media.example.org/i/1/0\"},"
        "{\"Type\":3,\"Size\":8123,\"Width\":0,\"Height\":0,\"URL\":\"https://media.example.org/i/1/198\"}]}}";
    imhook_message_element element = read(text, IMHOOK_ELEMENT_IMAGE);
    IS(element.as.image.uuid, "img-1");
    IS_NUMBER(element.as.image.format, 3);
    IS_NUMBER(imhook_json_count(element.as.image.images), 2);
    writes(&element, text);
    imhook_message_image sizes[2];
    for (size_t i = 0; i < 2; i++)
        expect_status(imhook_message_image_read(imhook_json_at(element.as.image.images, i), &sizes[i], NULL), IMHOOK_OK,
                      "imhook_message_image_read");
    IS_NUMBER(sizes[0].type, 1);
    IS_NUMBER(sizes[0].size, 90211);
    IS_NUMBER(sizes[0].width, 1200);
    IS_NUMBER(sizes[0].height, 800);
    IS(sizes[1].url, "https://media.example.org/i/1/198");
    element.as.image.images = (imhook_json_value){ 0 };
    element.as.image.sizes = sizes;
    element.as.image.size_count = 2;
    writes(&element, text);
}

static void video(void)
{
    static const char text[] =
        "{\"MsgType\":\"TIMVideoFileElem\",\"MsgContent\":{\"VideoUrl\":\"https://media.example.org/v/1\",\"VideoUUID\":"
        "\"vid-1\",\"VideoSize\":220134,\"VideoSecond\":4,\"VideoFormat\":\"mp4\",\"VideoDownloadFlag\":2,\"ThumbUrl\":"
        "\"https://media.example.org/v/1.jpg\",\"ThumbUUID\":\"vth-1\",\"ThumbSize\":10231,\"ThumbWidth\":640,"
        "\"ThumbHeight\":360,\"ThumbFormat\":\"JPG\",\"ThumbDownloadFlag\":2}}";
    imhook_message_element element = read(text, IMHOOK_ELEMENT_VIDEO);
    IS(element.as.video.url, "https://media.example.org/v/1");
    IS(element.as.video.uuid, "vid-1");
    IS_NUMBER(element.as.video.size, 220134);
    IS_NUMBER(element.as.video.duration_s, 4);
    IS(element.as.video.format, "mp4");
    IS_NUMBER(element.as.video.download_flag, 2);
    IS(element.as.video.thumbnail_url, "https://media.example.org/v/1.jpg");
    IS(element.as.video.thumbnail_uuid, "vth-1");
    IS_NUMBER(element.as.video.thumbnail_size, 10231);
    IS_NUMBER(element.as.video.thumbnail_width, 640);
    IS_NUMBER(element.as.video.thumbnail_height, 360);
    IS(element.as.video.thumbnail_format, "JPG");
    IS_NUMBER(element.as.video.thumbnail_download_flag, 2);
    writes(&element, text);
}

static void relay(void)
{
    static const char text[] =
        "{\"MsgType\":\"TIMRelayElem\",\"MsgContent\":{\"Title\":\"Team chat\",\"MsgNum\":1,\"CompatibleText\":\"Please "
        "update\",\"AbstractList\":[\"Mei: see you at 9\"],\"MsgList\":[{\"From_Account\":\"mei.chen\",\"MsgSeq\":88,"
        "\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"see you at 9\"}}]}]}}";
    imhook_message_element element = read(text, IMHOOK_ELEMENT_RELAY);
    IS(element.as.relay.title, "Team chat");
    IS_NUMBER(element.as.relay.message_count, 1);
    IS(element.as.relay.compatible_text, "Please update");
    IS_NUMBER(imhook_json_count(element.as.relay.abstracts), 1);
    IS_NUMBER(imhook_json_count(element.as.relay.messages), 1);
    IS(element.as.relay.json_message_key, "");
    writes(&element, text);
    element = read("{\"MsgType\":\"TIMRelayElem\",\"MsgContent\":{\"JsonMsgKey\":\"k-1\"}}", IMHOOK_ELEMENT_RELAY);
    IS(element.as.relay.json_message_key, "k-1");
    IS_NUMBER(imhook_json_type_of(element.as.relay.messages), IMHOOK_JSON_ABSENT);
}

static void what_differs_from_the_tables(void)
{
    static const char unknown[] = "{\"MsgType\":\"TIMHologramElem\",\"MsgContent\":{\"Depth\":[1,2.50]}}";
    imhook_message_element element = read(unknown, IMHOOK_ELEMENT_UNKNOWN);
    IS(element.type_name, "TIMHologramElem");
    IS(imhook_json_raw(element.content), "{\"Depth\":[1,2.50]}");
    writes(&element, unknown);

    element = read("{\"MsgType\":\"TIMSoundElem\",\"MsgContent\":{\"Size\":\"18211\",\"Second\":null,\"UUID\":5}}",
                   IMHOOK_ELEMENT_SOUND);
    IS_NUMBER(element.as.sound.size, 18211);
    IS_NUMBER(element.as.sound.duration_s, 0);
    IS(element.as.sound.url, "");
    element = read("{\"MsgType\":\"TIMLocationElem\",\"MsgContent\":{\"Latitude\":\"38.5\",\"Longitude\":-9}}",
                   IMHOOK_ELEMENT_LOCATION);
    IS_NUMBER(element.as.location.latitude, 38.5);
    IS_NUMBER(element.as.location.longitude, -9);
    element = read("{\"MsgType\":\"TIMTextElem\"}", IMHOOK_ELEMENT_TEXT);
    IS(element.as.text.text, "");

    imhook_json_writer *writer;
    imhook_view text;
    element = read("{\"MsgType\":\"TIMLocationElem\",\"MsgContent\":{}}", IMHOOK_ELEMENT_LOCATION);
    element.as.location.latitude = INFINITY;
    expect_status(imhook_json_writer_new(&writer), IMHOOK_OK, "imhook_json_writer_new");
    expect_status(imhook_message_element_write(writer, &element), IMHOOK_WRITER_NOT_FINITE, "a latitude without end");
    expect_status(imhook_json_writer_finish(writer, &text, NULL), IMHOOK_WRITER_NOT_FINITE, "finishing after it");
    imhook_json_writer_free(writer);
}

int main(void)
{
    text_and_location();
    face_and_custom();
    sound_and_file();
    image();
    video();
    relay();
    what_differs_from_the_tables();
    imhook_json_free(document);
    return outcome_finish("message elements");
}
