import CIMHook
import IMHook
import IMHookWire

/// What a callback has beside the members of a card's: the structures that its public structure points to.
struct FrameParts {
    let frame: StreamFrameFields?
    let robot: RobotMessageFields?
    let graph: GraphRequestFields?
    let event: EventFields?

    /// Bytes of the structures, and of the texts that are made for them.
    var size: Int {
        var size = 0
        if frame != nil { size &+= unsafe CallbackBlock.aligned(MemoryLayout<imhook_stream_frame>.size) }
        if let robot {
            size &+= unsafe CallbackBlock.aligned(MemoryLayout<imhook_robot_message>.size) &+ robot.openSpaceIDSize
        }
        if event != nil { size &+= unsafe CallbackBlock.aligned(MemoryLayout<imhook_event>.size) }
        if graph != nil { size &+= unsafe CallbackBlock.aligned(MemoryLayout<imhook_graph_request>.size) }
        return size
    }
}
