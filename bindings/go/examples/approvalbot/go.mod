module github.com/imhook/imhook/bindings/go/examples/approvalbot

go 1.19

require (
	github.com/imhook/imhook/bindings/go v0.1.0
	github.com/imhook/imhook/bindings/go/stream v0.1.0
)

require github.com/gorilla/websocket v1.5.0 // indirect

replace (
	github.com/imhook/imhook/bindings/go => ../../
	github.com/imhook/imhook/bindings/go/stream => ../../stream
)
