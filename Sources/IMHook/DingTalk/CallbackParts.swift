#if !hasFeature(Embedded)

/// What a callback has beside the members of a card's.
final class CallbackParts {
    let frame: StreamFrameFields?
    let robot: RobotMessageFields?
    let graph: GraphRequestFields?
    let event: EventFields?

    init(
        frame: StreamFrameFields? = nil,
        robot: RobotMessageFields? = nil,
        graph: GraphRequestFields? = nil,
        event: EventFields? = nil
    ) {
        self.frame = frame
        self.robot = robot
        self.graph = graph
        self.event = event
    }
}

#endif
