/* Sessions of Stream mode for tests: created, connected, and told of frames. */
#ifndef STREAM_SESSION_H
#define STREAM_SESSION_H

#include <imhook.h>

#define STREAM_CARD_TOPIC "/v1.0/card/instances/callback"
#define STREAM_ROBOT_TOPIC "/v1.0/im/bot/messages/get"
#define STREAM_GATEWAY "{\"endpoint\":\"wss://gateway.example/connect\",\"ticket\":\"ticket\"}"

/* Options that subscribe to everything and differ from the defaults in nothing but a seed. */
imhook_stream_options stream_options(void);

/* A session with its WebSocket open at the time 0, as connection 1; ends the program when there is none. NULL: with
   stream_options(). */
imhook_stream *stream_connected(const imhook_stream_options *options);

/* Tells a session of a frame; what it delivers first, or NULL. Further callbacks are freed. `delivery` receives the
   number of the delivery and may be NULL. */
imhook_callback *stream_receive(imhook_stream *stream, const char *frame, int64_t now_ms, uint64_t *delivery);

/* Frees the callbacks of actions. */
void stream_drop(const imhook_stream_actions *actions);

/* Frames: an action on a card, a message to a robot, an event. */
extern const char stream_card_frame[];
extern const char stream_robot_frame[];
extern const char stream_event_frame[];
extern const char stream_graph_frame[];
extern const char stream_ping_frame[];
extern const char stream_disconnect_frame[];

#endif
