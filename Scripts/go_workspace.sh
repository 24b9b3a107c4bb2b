#!/bin/sh
# Writes build/go/go.work (run by the Makefile): a workspace of all Go modules of this repository, in which they find each
# other, and what they need of others, in this tree and in the packages of the distribution, without a module proxy. Where
# these are not installed, go fetches the modules as for everybody else. usage: go_workspace.sh, then GOWORK=build/go/go.work
set -eu
cd "$(dirname "$0")/.."

folder=build/go
sources=/usr/share/gocode/src
mkdir -p $folder

{
    echo 'go 1.19'
    echo
    echo 'use ('
    git ls-files --cached --others --exclude-standard '*go.mod' | sed 's|\(.*\)/go.mod$|\t../../\1|'
    echo ')'
    if [ -d $sources/github.com/gorilla/websocket ]; then
        echo
        echo "replace github.com/gorilla/websocket => $sources/github.com/gorilla/websocket"
    fi
    if [ -d $sources/github.com/gomodule/redigo/redis ]; then
        # A copy without what only its own tests need, which the distribution has not got as modules.
        rm -rf $folder/redigo
        cp -R $sources/github.com/gomodule/redigo $folder/redigo
        rm -f $folder/redigo/*/*_test.go
        printf 'module github.com/gomodule/redigo\n\ngo 1.14\n' >$folder/redigo/go.mod
        echo 'replace github.com/gomodule/redigo => ./redigo'
    fi
} >$folder/go.work.new
cmp -s $folder/go.work.new $folder/go.work 2>/dev/null || cp $folder/go.work.new $folder/go.work
rm $folder/go.work.new
