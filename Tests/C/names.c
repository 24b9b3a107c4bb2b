#include "names.h"

#include "text.h"

#include <string.h>

#define NAME(prefix, name) { #name, prefix##name }
#define END { NULL, 0 }

const struct name kind_names[] = {
    NAME(IMHOOK_, DINGTALK_UNKNOWN),
    NAME(IMHOOK_, DINGTALK_CARD_ACTION),
    NAME(IMHOOK_, DINGTALK_DYNAMIC_DATA),
    NAME(IMHOOK_, DINGTALK_PRIVATE_PULL),
    NAME(IMHOOK_, DINGTALK_LINK_ENHANCEMENT),
    NAME(IMHOOK_, DINGTALK_ASSISTANT_ACTION),
    NAME(IMHOOK_, DINGTALK_EVENT),
    NAME(IMHOOK_, DINGTALK_ROBOT_MESSAGE),
    END,
};

const struct name verification_names[] = {
    NAME(IMHOOK_VERIFICATION_, NONE),
    NAME(IMHOOK_VERIFICATION_, TIMESTAMP_SIGNED),
    END,
};

const struct name dialect_names[] = {
    NAME(IMHOOK_DIALECT_, DEFAULT),
    NAME(IMHOOK_DIALECT_, CURRENT),
    NAME(IMHOOK_DIALECT_, LEGACY),
    END,
};

const struct name document_names[] = {
    NAME(IMHOOK_DOCUMENT_, NONE),      NAME(IMHOOK_DOCUMENT_, BODY),
    NAME(IMHOOK_DOCUMENT_, CONTENT),   NAME(IMHOOK_DOCUMENT_, VALUE),
    NAME(IMHOOK_DOCUMENT_, EXTENSION), NAME(IMHOOK_DOCUMENT_, PROFILE),
    NAME(IMHOOK_DOCUMENT_, HEADERS),   NAME(IMHOOK_DOCUMENT_, REPLY),
    NAME(IMHOOK_DOCUMENT_, INNER),     END,
};

const struct name json_type_names[] = {
    NAME(IMHOOK_JSON_, ABSENT), NAME(IMHOOK_JSON_, NULL),  NAME(IMHOOK_JSON_, BOOL),   NAME(IMHOOK_JSON_, NUMBER),
    NAME(IMHOOK_JSON_, STRING), NAME(IMHOOK_JSON_, ARRAY), NAME(IMHOOK_JSON_, OBJECT), END,
};

const char *name_of(const struct name *names, int32_t value)
{
    for (; names->name; names++)
        if (names->value == value)
            return names->name;
    return "?";
}

bool value_of(const struct name *names, imhook_view name, int32_t *value)
{
    for (; names->name; names++) {
        if (text_is(name, names->name)) {
            *value = names->value;
            return true;
        }
    }
    return false;
}

const char *status_name(imhook_status status)
{
    const size_t prefix = strlen("IMHOOK_");
    imhook_view name = imhook_status_name(status);
    return name.size > prefix ? name.data + prefix : "?";
}

bool status_of(imhook_view name, imhook_status *status)
{
    for (imhook_status code = 0; code < STATUS_LIMIT; code++) {
        if (text_is(name, status_name(code))) {
            *status = code;
            return true;
        }
    }
    return false;
}
