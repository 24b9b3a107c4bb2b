module github.com/imhook/imhook/bindings/go/stream

go 1.19

require (
	github.com/gorilla/websocket v1.5.0
	github.com/imhook/imhook/bindings/go v0.1.0
)

replace github.com/imhook/imhook/bindings/go => ../
