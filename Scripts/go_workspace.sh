#!/bin/sh
# Writes build/go/go.work (run by the Makefile): a workspace of the Go modules of this repository, in which they find each
# other in this tree, and modules of others in the packages of the distribution, so that no module proxy is needed. What is
# not installed so, go fetches as it does for everybody else. Use it as GOWORK=$PWD/build/go/go.work.
set -eu
cd "$(dirname "$0")/.."

folder=build/go
sources=/usr/share/gocode/src
mkdir -p $folder
{
    echo 'go 1.19'
    echo
    echo 'use ('
    find bindings/go -name go.mod | sort | sed 's|\(.*\)/go.mod$|\t../../\1|'
    echo ')'
    echo
    if [ -d $sources/github.com/gorilla/websocket ]; then
        echo "replace github.com/gorilla/websocket => $sources/github.com/gorilla/websocket"
    fi
    if [ -d $sources/github.com/gomodule/redigo/redis ]; then
        # A copy that does not ask for what only its own tests need.
        rm -rf $folder/redigo
        cp -R $sources/github.com/gomodule/redigo $folder/redigo
        rm -f $folder/redigo/*/*_test.go
        printf 'module github.com/gomodule/redigo\n\ngo 1.14\n' >$folder/redigo/go.mod
        echo 'replace github.com/gomodule/redigo => ./redigo'
    fi
} >$folder/go.work.new
mv $folder/go.work.new $folder/go.work
