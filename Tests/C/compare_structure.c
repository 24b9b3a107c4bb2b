#include "compare_structure.h"

#include "corpus.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const struct field *find(const struct field *fields, imhook_view name)
{
    for (; fields->name; fields++)
        if (text_is(name, fields->name))
            return fields;
    return NULL;
}

static void compare_bool(struct run *run, const char *member, imhook_json_value expected, bool actual)
{
    bool value;
    if (imhook_json_bool(expected, &value, NULL) != IMHOOK_OK)
        case_broken("true or false is expected");
    if (value != actual)
        mismatch(run, "%s: expected %s, actual %s", member, value ? "true" : "false", actual ? "true" : "false");
}

bool compare_field(struct run *run, const struct field *fields, imhook_json_value expected, const void *structure)
{
    const struct field *field = find(fields, imhook_json_name(expected));
    if (!field)
        return false;
    const char *place = (const char *)structure + field->offset;
    imhook_view text;
    imhook_json_value json;
    int64_t large;
    int32_t number;
    bool flag;
    switch (field->type) {
    case FIELD_TEXT:
        memcpy(&text, place, sizeof text);
        compare_text(run, field->name, expected, text);
        break;
    case FIELD_JSON:
        memcpy(&json, place, sizeof json);
        compare_json(run, field->name, expected, json);
        break;
    case FIELD_INT64:
        memcpy(&large, place, sizeof large);
        compare_number(run, field->name, expected, large);
        break;
    case FIELD_INT32:
        memcpy(&number, place, sizeof number);
        if (field->names)
            compare_name(run, field->name, expected, field->names, number);
        else
            compare_number(run, field->name, expected, number);
        break;
    case FIELD_STATUS: {
        imhook_status wanted;
        memcpy(&number, place, sizeof number);
        if (!status_of(case_text(expected), &wanted))
            case_broken("there is no such status");
        else if (number != wanted)
            mismatch(run, "%s: expected %d, actual %d", field->name, wanted, number);
        break;
    }
    case FIELD_BOOL:
        memcpy(&flag, place, sizeof flag);
        compare_bool(run, field->name, expected, flag);
        break;
    }
    return true;
}

void compare_absent(struct run *run, const struct field *fields, imhook_json_value names, const void *structure)
{
    for (size_t i = 0; i < imhook_json_count(names); i++) {
        imhook_view name = case_text(imhook_json_at(names, i));
        const struct field *field = find(fields, name);
        if (!field || field->type != FIELD_JSON)
            case_broken("there is no JSON member of this name");
        imhook_json_value value;
        memcpy(&value, (const char *)structure + field->offset, sizeof value);
        if (imhook_json_type_of(value) != IMHOOK_JSON_ABSENT)
            mismatch(run, "%.*s: expected absent, actual %.*s", SHOW(name), SHOW(imhook_json_raw(value)));
    }
}

void compare_structure(struct run *run, const char *label, const struct field *fields, imhook_json_value expected,
                       const void *structure)
{
    if (imhook_json_type_of(expected) == IMHOOK_JSON_NULL) {
        if (structure)
            mismatch(run, "%s: expected none", label);
        return;
    }
    if (!structure) {
        mismatch(run, "%s: there is none", label);
        return;
    }
    imhook_json_value value = imhook_json_first(expected);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        if (text_is(imhook_json_name(value), "absent"))
            compare_absent(run, fields, value, structure);
        else if (!compare_field(run, fields, value, structure))
            case_broken("an expectation of a structure is not known to this runner");
    }
}
