#include "event_workload.h"

const char event_query[] =
    "msg_signature=59830853b6edf087e8dc84b9f06db0331a456ff9&timestamp=1700000000000&nonce=n0nce123";
const size_t event_query_size = sizeof(event_query) - 1;

const char event_body[EVENT_BODY_SIZE + 64] =
    "{\"encrypt\":\"B4PcXgtThYsrOQnzxvXRUMlEgfl60kRIyiZ7kEa7B3tlb5tgBVVyVWN1QEeOtACAwGC+k0xbMw6BndEsUhrx9UVv8wr+WWDFTtyS"
    "eUoTWkJA2I0m/UgRpae5m8GwysnSiQ7/XxtWXb6iBnr1ngEqV+N3CxZwChWpvB1YxtnBcWUbE347Q/xgE0RBRCUir3KYe95IjY3GZxzG6tCRiHNMM9zH"
    "muNhyC6BYXePY8YZb0OG+b2TtAOXHu/6iULnTyoO\"}";

const char event_message[] =
    "{\"EventType\":\"" EVENT_TYPE "\",\"CorpId\":\"" EVENT_CORP_ID
    "\",\"TimeStamp\":\"1700000000000\",\"UserId\":[\"" EVENT_USER_ID "\",\"u2002\"],\"OptStaffId\":\"u3003\"}";
const size_t event_message_size = sizeof(event_message) - 1;
