import IMHook
import IMHookWire
import Testing

@Suite
struct StreamAckTests {
    private func written(_ write: (inout ByteBuffer) -> Void) -> String {
        var buffer = ByteBuffer()
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test
    func `the answer to a callback stands in a text in the data`() throws {
        let (message, response) = (bytes("0a1b_77_18c_1"), bytes(#"{"cardData":{"cardParamMap":{"status":"已\"同意"}}}"#))
        let ack = written { StreamAck.appendResponse(message.span.bytes, response.span.bytes, to: &$0) }
        #expect(
            ack == #"{"code":200,"headers":{"contentType":"application/json","messageId":"0a1b_77_18c_1"},"#
                + #""message":"OK","data":"{\"response\":{\"cardData\":{\"cardParamMap\":{\"status\":\"已\\\"同意\"}}}}"}"#
        )
        let parsed = try JSONValue(parsing: Array(ack.utf8))
        let data = try JSONValue(parsing: Array(try parsed["data"].string.utf8))
        #expect(try data["response"]["cardData"]["cardParamMap"]["status"].string == "已\"同意")
    }

    @Test
    func `a callback without an answer gets null`() {
        let message = bytes("m")
        let ack = written { StreamAck.appendResponse(message.span.bytes, RawSpan(), to: &$0) }
        #expect(
            ack == #"{"code":200,"headers":{"contentType":"application/json","messageId":"m"},"#
                + #""message":"OK","data":"{\"response\":null}"}"#
        )
    }

    @Test
    func `an event is done or asked for again, both with the code of success`() {
        let message = bytes("m")
        let begin = #"{"code":200,"headers":{"contentType":"application/json","messageId":"m"},"message":"OK","#
        #expect(
            written { StreamAck.appendEvent(message.span.bytes, .success, to: &$0) }
                == begin + #""data":"{\"status\":\"SUCCESS\",\"message\":\"success\"}"}"#
        )
        #expect(
            written { StreamAck.appendEvent(message.span.bytes, .later, to: &$0) }
                == begin + #""data":"{\"status\":\"LATER\",\"message\":\"later\"}"}"#
        )
    }

    @Test
    func `a ping gets its data back`() {
        let (message, data) = (bytes("p-1"), bytes(#"{"opaque":"abc-1"}"#))
        #expect(
            written { StreamAck.appendSystem(message.span.bytes, data: data.span.bytes, to: &$0) }
                == #"{"code":200,"headers":{"contentType":"application/json","messageId":"p-1"},"#
                + #""message":"OK","data":"{\"opaque\":\"abc-1\"}"}"#
        )
    }

    @Test
    func `a failure says why, with empty data`() {
        let (message, reason) = (bytes("a\"b"), bytes("no \"handler\""))
        #expect(
            written { StreamAck.appendFailure(message.span.bytes, code: 404, message: reason.span.bytes, to: &$0) }
                == #"{"code":404,"headers":{"contentType":"application/json","messageId":"a\"b"},"#
                + #""message":"no \"handler\"","data":""}"#
        )
    }
}
